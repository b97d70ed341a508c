import type { FieldKind } from "./FieldKind.ts";

const numbers = new Set(["integer", "float", "currency", "percent", "score", "long"]);

/** How the words of a field of this type of Marketo's are read. */
export function kindOfType(type: string | undefined): FieldKind {
  if (type === "boolean") return "yesNo";
  return type !== undefined && numbers.has(type) ? "number" : "text";
}
