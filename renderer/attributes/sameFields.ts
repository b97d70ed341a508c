import type { VanishedFields } from "#shared/validation/checkFields.ts";

/** Whether two say the same. */
export function sameFields(a: VanishedFields, b: VanishedFields): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}
