/** The value of a field of a person. Dates and instants are texts as Marketo sends them. */
export type Value = string | number | boolean | null;

/** Which person a value is made for: `n` counts from 0, `born` is when it was created, in milliseconds since the epoch. */
export type Roll = { readonly seed: number; readonly n: number; readonly born: number };

/**
 * A field as the descriptions tell it. `id`: its number in activities; `rest`, `soap`: its names, missing where it cannot be
 * used that way; `make`: the value that people have from the start, missing: none; `form`: its dataType in forms; `picklist`: as forms tell it.
 */
export type Field = {
  readonly id: number;
  readonly label: string;
  readonly type: string;
  readonly length?: number;
  readonly rest?: string;
  readonly soap?: string;
  readonly readOnly?: boolean;
  readonly company?: boolean;
  readonly custom?: boolean;
  readonly hidden?: boolean;
  readonly sensitive?: boolean;
  readonly searchable?: boolean;
  readonly crmManaged?: boolean;
  readonly form?: string;
  readonly picklist?: string;
  readonly make?: (roll: Roll) => Value;
};
