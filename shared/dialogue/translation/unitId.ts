/** Joins parts to an id that language files can carry: what is no letter, digit or hyphen is written as its code. */
export function unitId(...parts: readonly string[]): string {
  return parts
    .map((part) => part.replace(/[^A-Za-z0-9-]/g, (one) => `_${one.charCodeAt(0).toString(16)}_`))
    .join(".");
}
