import { Refusal } from "../http/Refusal.ts";

/** An instant that a client sends: ISO 8601 with a time zone, without milliseconds. Refused with this code otherwise. */
export function readInstant(text: unknown, name: string, code = "1003"): number {
  const sound = typeof text === "string" && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:?\d\d)$/.test(text);
  const at = sound ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(at)) throw new Refusal(code, `Invalid date value '${String(text)}' for '${name}'`);
  return at;
}
