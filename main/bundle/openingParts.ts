import { parseRichText } from "#shared/dialogue/parseRichText.ts";
import { parseTokens } from "#shared/dialogue/parseTokens.ts";
import { plainText } from "#shared/dialogue/plainText.ts";
import type { Opening } from "#shared/site/opening.ts";

/** A private character that no author types: it stands for a token while formatting is read. */
const mark = "\uE0FF";

/** A plain text with its tokens, which the visitor's browser fills in; null where it takes more than that. */
export function openingParts(template: string): Opening[string] | null {
  const { tokens } = parseTokens(template);
  // What a token in a link becomes depends on its value: it is encoded into an address, or gives way to it.
  if (tokens.length > 0 && template.includes("](")) return null;
  const plain = plainText(parseRichText(template, () => mark));
  const strings = plain.split(mark);
  // What the visit brings is known once the widget's rules are there.
  if (tokens.some(({ name }) => name.startsWith("visit."))) return null;
  if (plain === "" || template.includes(mark) || strings.length !== tokens.length + 1) return null;
  return strings.flatMap((string, index) => {
    const token = tokens[index];
    return [
      ...(string === "" ? [] : [string]),
      ...(token ? [[token.name, token.fallback ?? ""] as const] : []),
    ];
  });
}
