/** A value of an answer as an export would write it; null for none, which exports write as `null`. */
export function wordOf(value: unknown): string | null {
  if (value === null || value === undefined || value === "" || value === "null") return null;
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
