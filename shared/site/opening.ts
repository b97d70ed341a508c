/**
 * The first message of a dialogue by language, as plain text: strings, and tokens that only the visitor's browser can
 * fill in, each with its name and its default.
 */
export type Opening = {
  readonly [language: string]: readonly (string | readonly [name: string, fallback: string])[];
};
