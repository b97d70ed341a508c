import { type ReadAttribute, readToken } from "../dialogue/readToken.ts";
import { resolveTokens } from "../dialogue/resolveTokens.ts";
import { tokenSource } from "../dialogue/tokenSource.ts";
import type { Value } from "../dialogue/value.ts";

/** How long a text can get: a card in a loop must not double it without end. */
const longest = 10_000;
const oneToken = new RegExp(`^${tokenSource}$`);

/**
 * A value that an author wrote, with its tokens filled in. A single token alone keeps the type of what it stands for;
 * null becomes an empty text.
 */
export function resolveValue(value: Value, read: ReadAttribute): Value {
  if (value === null) return "";
  if (typeof value !== "string") return value;
  const [, name, fallback] = oneToken.exec(value.trim()) ?? [];
  if (name === undefined) return resolveTokens(value, read).slice(0, longest);
  const known = read(name);
  return typeof known === "string" || known == null
    ? readToken(name, fallback, read).slice(0, longest)
    : known;
}
