import type { Draft } from "immer";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { DialogueNode } from "#shared/dialogue/node.ts";
import { portsOf } from "#shared/nodes/portsOf.ts";
import { addNode } from "./addNode.ts";

/**
 * Puts a card between two others: the edge leads to it, and its first port, if it has one, on to where the edge led.
 * `newEdge`: the id of that second edge. Without the edge the card is just added; a start is led to by nothing.
 */
export function insertOnEdge(
  draft: Draft<Dialogue>,
  node: DialogueNode,
  edge: string,
  newEdge: string,
): void {
  addNode(draft, node);
  const split = draft.edges.find(({ id }) => id === edge);
  if (!split || node.kind === "start") return;
  const [port] = portsOf(node);
  if (port) draft.edges.push({ id: newEdge, from: { node: node.id, port: port.id }, to: { ...split.to } });
  split.to = { node: node.id };
}
