import { own } from "#shared/dialogue/own.ts";
import { parseRichText } from "#shared/dialogue/parseRichText.ts";
import { parseTokens } from "#shared/dialogue/parseTokens.ts";
import { pickText } from "#shared/dialogue/pickText.ts";
import { plainText } from "#shared/dialogue/plainText.ts";
import type { Text } from "#shared/dialogue/text.ts";
import type { Program, ProgramNode } from "#shared/engine/program.ts";
import type { Opening } from "#shared/site/opening.ts";

/** A private character that no author types: it stands for a token while formatting is read. */
const mark = "\uE0FF";

/**
 * What a program says first, in each of its languages; null where that hangs on the visitor (a branch, an answer that
 * may be known) or has no text, so that only the engine can tell.
 */
export function openingOf(program: Program): Opening | null {
  const text = firstText(program);
  if (!text) return null;
  const opening = new Map<string, Opening[string]>();
  for (const language of program.languages) {
    const parts = partsOf(pickText(text, language, program.language));
    if (!parts) return null;
    opening.set(language, parts);
  }
  return Object.fromEntries(opening);
}

function firstText({ nodes, start }: Program): Text | null {
  let at: string | undefined = start;
  // As many steps as there are nodes are enough: beyond that it goes in circles.
  for (let left = Object.keys(nodes).length; left > 0 && at !== undefined; left--) {
    const node: ProgramNode | undefined = own(nodes, at);
    switch (node?.kind) {
      case "start":
      case "goal":
        at = own(node.next, "next");
        break;
      case "message":
        if (node.data.delay || !isBlank(node.data.text)) return node.data.text;
        at = own(node.next, "next");
        break;
      case "question":
      case "end":
        return node.data.text;
      case "capture":
        return node.data.ifKnown === "skip" ? null : node.data.text;
      default:
        return null;
    }
  }
  return null;
}

/** Nothing is shown of it, as of the card that a flow takes the place of. */
function isBlank(text: Text): boolean {
  return pickText(text, "", "") === "";
}

function partsOf(template: string): Opening[string] | null {
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
