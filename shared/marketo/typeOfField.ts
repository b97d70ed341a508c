import type { AttributeType } from "../dialogue/attributes/attributeEntry.ts";

const types: { readonly [type: string]: AttributeType } = {
  boolean: "yesNo",
  integer: "number",
  float: "number",
  currency: "number",
  percent: "number",
  score: "number",
  long: "number",
  date: "date",
  datetime: "date",
};

/** What a field of this type of Marketo's holds. Types are not a closed list: what is not known here is text. */
export function typeOfField(type: string | undefined): AttributeType {
  return type !== undefined && Object.hasOwn(types, type) ? (types[type] ?? "text") : "text";
}
