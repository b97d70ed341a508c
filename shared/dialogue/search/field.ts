/** From a card's data (or from the dialogue itself) to a string in it. */
export type FieldPath = readonly (string | number)[];

/**
 * A string of a dialogue that can be searched. `sort`: what visitors read, the name of an attribute, or anything else
 * (addresses, values, names for the author). `language`: of a text. `folded`: without case and accents.
 */
export type Field = {
  readonly path: FieldPath;
  readonly sort: "text" | "attribute" | "value";
  readonly language?: string;
  readonly string: string;
  readonly folded: string;
  /** It is the last key of the path, not what stands there: the name of an attribute that a test knows. */
  readonly isKey?: true;
};
