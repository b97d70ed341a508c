/** A number, or the number that a text is (`"12"`, `" -0.5 "`, `"1e3"`); null for any other value. */
export function parseNumber(value: unknown): number | null {
  if (typeof value === "number") return Number.isNaN(value) ? null : value;
  if (typeof value !== "string" || !/^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?\s*$/.test(value))
    return null;
  return Number(value);
}
