import { tokenSource } from "../tokenSource.ts";
import type { Field } from "./field.ts";
import type { Range } from "./rangesIn.ts";

const token = new RegExp(tokenSource, "g");

/** Where a field names attributes: all of an attribute's field, the names in the tokens of any other. */
export function attributeNamesIn({ string, sort }: Field): readonly Range[] {
  if (sort === "attribute") return [{ start: 0, end: string.length }];
  if (!string.includes("{{")) return [];
  return [...string.matchAll(token)].map((match) => {
    const name = match[1] ?? "";
    const start = match.index + match[0].indexOf(name);
    return { start, end: start + name.length };
  });
}
