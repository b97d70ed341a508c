import { Refusal } from "./Refusal.ts";

/** A whole number within its limits; refused with 1003 otherwise. */
export function numberOf(text: string, name: string, most = Number.MAX_SAFE_INTEGER, least = 0): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number < least || number > most) {
    throw new Refusal("1003", `Invalid value '${text}' for '${name}'`);
  }
  return number;
}
