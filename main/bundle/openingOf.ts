import { own } from "#shared/dialogue/own.ts";
import { pickText } from "#shared/dialogue/pickText.ts";
import type { Text } from "#shared/dialogue/text.ts";
import type { Program, ProgramNode } from "#shared/engine/program.ts";
import type { Opening } from "#shared/site/opening.ts";
import { openingParts } from "./openingParts.ts";

/**
 * What a program says first, in each of its languages; null where that hangs on the visitor (a branch, an answer that
 * may be known) or has no text, so that only the engine can tell.
 */
export function openingOf(program: Program): Opening | null {
  const text = firstText(program);
  if (!text) return null;
  const opening = new Map<string, Opening[string]>();
  for (const language of program.languages) {
    const parts = openingParts(pickText(text, language, program.language));
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
