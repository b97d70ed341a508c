import { parseTokens } from "#shared/dialogue/parseTokens.ts";
import { invitationTokens } from "#shared/scheduling/invitation/invitationTokens.ts";

/** The tokens of a text, each once, that stand for nothing in an invitation. */
export function unknownTokens(text: string): readonly string[] {
  const known = new Set<string>(invitationTokens);
  const names = parseTokens(text).tokens.map(({ name }) => name);
  return [...new Set(names.filter((name) => !known.has(name)))];
}
