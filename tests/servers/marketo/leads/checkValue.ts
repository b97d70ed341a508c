import type { Field, Value } from "../people/Field.ts";

/** Why one record of a call was not done. */
export type Reason = { readonly code: string; readonly message: string };

const numbers = new Set(["integer", "float", "currency", "percent", "score"]);

/** What is wrong with a value for a field, if anything. Null and "" are fine: they empty it. */
export function checkValue(field: Field | undefined, name: string, value: unknown): Reason | undefined {
  if (field === undefined) return { code: "1006", message: `Field '${name}' not found` };
  if (field.readOnly) return { code: "1006", message: `Field '${name}' is not updateable` };
  if (value === null || value === "") return;
  const wrong = {
    code: "1001",
    message: `Invalid value '${String(value)}'. Required of type '${field.type}'`,
  };
  if (typeof value === "object") return wrong;
  const text = String(value);
  if (numbers.has(field.type)) return Number.isFinite(Number(text)) ? undefined : wrong;
  if (field.type === "boolean") return /^(true|false|0|1)$/i.test(text) ? undefined : wrong;
  if (field.type === "date") return /^\d{4}-\d\d-\d\d$/.test(text) ? undefined : wrong;
  if (field.type === "datetime") return Number.isNaN(Date.parse(text)) ? wrong : undefined;
  if (field.type === "email" && !/^[\x21-\x7e]+@[\x21-\x7e]+$/.test(text)) {
    return { code: "1003", message: `Value '${text}' is not a valid email address` };
  }
  if (text.length > (field.length ?? text.length)) {
    return { code: "1003", message: `Value for '${name}' is longer than ${field.length}` };
  }
  return;
}

/** A value that has been checked, as the field keeps it. */
export function keptValue(field: Field | undefined, value: unknown): Value {
  if (value === null || value === "") return null;
  if (field && numbers.has(field.type)) return Number(value);
  if (field?.type === "boolean") return value === true || /^(true|1)$/i.test(String(value));
  return String(value);
}
