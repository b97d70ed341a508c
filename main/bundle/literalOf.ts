import { canonicalJson } from "#shared/dialogue/canonicalJson.ts";

/**
 * JSON as a JavaScript literal. A key `__proto__` would set the prototype there instead of a property, unless it is
 * computed; the pattern cannot occur inside a string, whose quotes are escaped. `<` could end the script element.
 */
export function literalOf(value: unknown): string {
  return canonicalJson(value)
    .replaceAll('"__proto__":', '["__proto__"]:')
    .replaceAll("<", "\\u003c")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}
