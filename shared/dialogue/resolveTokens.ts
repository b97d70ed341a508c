import { type ReadAttribute, readToken } from "./readToken.ts";
import { tokenSource } from "./tokenSource.ts";

const tokens = new RegExp(tokenSource, "g");

/** Fills the tokens of a plain string in. Values are never read again: braces in them stay as they are. */
export function resolveTokens(template: string, read: ReadAttribute): string {
  return template.replace(tokens, (_, name: string, fallback?: string) => readToken(name, fallback, read));
}
