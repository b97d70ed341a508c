import { canonicalJson } from "#shared/dialogue/canonicalJson.ts";

/** A bundle's data as a script: `parley.register("<kind>", …)`. Safe as a file and inside an HTML page. */
export function scriptOf(kind: "site" | "dialogue", value: unknown): string {
  return `parley.register("${kind}",${literal(value)});\n`;
}

/**
 * JSON as a JavaScript literal. A key `__proto__` would set the prototype there instead of a property, unless it is
 * computed; the pattern cannot occur inside a string, whose quotes are escaped. `<` could end the script element.
 */
function literal(value: unknown): string {
  return canonicalJson(value)
    .replaceAll('"__proto__":', '["__proto__"]:')
    .replaceAll("<", "\\u003c")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}
