import type { Draft } from "immer";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { DialogueNode } from "#shared/dialogue/node.ts";

/** Puts a card on the canvas. A second start is refused: a dialogue begins in one place. */
export function addNode(draft: Draft<Dialogue>, node: DialogueNode): void {
  if (node.kind === "start" && draft.nodes.some((other) => other.kind === "start")) return;
  draft.nodes.push(node);
}
