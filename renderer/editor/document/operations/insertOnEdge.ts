import type { Draft } from "immer";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { DialogueNode } from "#shared/dialogue/node.ts";
import { addNode } from "./addNode.ts";
import { putOnEdge } from "./putOnEdge.ts";

/**
 * Adds a card between two others: the edge leads to it, and its first port, if it has one, on to where the edge led.
 * `newEdge`: the id of that second edge. Without the edge the card is just added; a start is led to by nothing.
 */
export function insertOnEdge(
  draft: Draft<Dialogue>,
  node: DialogueNode,
  edge: string,
  newEdge: string,
): void {
  addNode(draft, node);
  putOnEdge(draft, node.id, edge, newEdge);
}
