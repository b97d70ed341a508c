import type { Dialogue } from "../dialogue.ts";
import { attributeNamesIn } from "./attributeNamesIn.ts";
import type { Field } from "./field.ts";
import { fieldsOf } from "./fieldsOf.ts";

/** The names of all attributes that a dialogue stores, tests, inserts or knows in a test, in alphabetical order. */
export function attributesUsed({ nodes, targeting, tests }: Dialogue): readonly string[] {
  const fields: readonly Field[] = [targeting, ...nodes.map(({ data }) => data), ...tests].flatMap(fieldsOf);
  const names = fields.flatMap((field) =>
    attributeNamesIn(field).map(({ start, end }) => field.string.slice(start, end)),
  );
  return [...new Set(names)].filter((name) => name !== "").sort();
}
