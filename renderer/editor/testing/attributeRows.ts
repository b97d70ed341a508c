import type { Value } from "#shared/dialogue/value.ts";

/** What is known of the visitor, row by row: names may be unfinished or stand there twice while they are written. */
export type AttributeRow = { readonly name: string; readonly value: Value };
type Attributes = { readonly [name: string]: Value };

/** The attributes that the rows come to: of two with one name the later counts, one without a name not at all. */
export function attributesOf(rows: readonly AttributeRow[]): Attributes {
  return Object.fromEntries(
    rows.flatMap(({ name, value }) => (name.trim() === "" ? [] : [[name.trim(), value] as const])),
  );
}

/** The rows as they are being written, or those of `attributes` where these were changed otherwise, as by undo. */
export function attributeRows(
  attributes: Attributes,
  written: readonly AttributeRow[],
): readonly AttributeRow[] {
  if (JSON.stringify(attributesOf(written)) === JSON.stringify(attributes)) return written;
  return Object.entries(attributes).map(([name, value]) => ({ name, value }));
}
