import type { TextsScript } from "#shared/site/textsFile.ts";
import { literalOf } from "./literalOf.ts";

/** A bundle's data as a script: `parley.register("<kind>", …)`. Safe as a file and inside an HTML page. */
export function scriptOf(kind: "site" | "dialogue" | TextsScript, value: unknown): string {
  return `parley.register("${kind}",${literalOf(value)});\n`;
}
