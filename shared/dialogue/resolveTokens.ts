import { fillPlain } from "./fillPlain.ts";
import { parsePlain } from "./parsePlain.ts";
import type { ReadAttribute } from "./readToken.ts";

/** Fills the tokens of a plain string in. Values are never read again: braces in them stay as they are. */
export function resolveTokens(template: string, read: ReadAttribute): string {
  return fillPlain(parsePlain(template), read);
}
