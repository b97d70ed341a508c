import { isWritable } from "../dialogue/isWritable.ts";
import type { Finding } from "./finding.ts";

/** Checks the attribute that a card writes to. */
export function checkWrite(attribute: string): Finding[] {
  if (isWritable(attribute)) return [];
  const code = /^(?:visit|list|site)\./.test(attribute) ? "read-only-attribute" : "unknown-attribute";
  return [{ severity: "error", code, path: ["attribute"], params: { attribute } }];
}
