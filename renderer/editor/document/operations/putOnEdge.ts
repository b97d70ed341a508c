import type { Draft } from "immer";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { portsOf } from "#shared/nodes/portsOf.ts";

/**
 * Puts a card that is there between the two that an edge connects: the edge leads to it, and its first port on to where
 * the edge led, unless that port leads somewhere already. `newEdge`: the id of that second edge.
 */
export function putOnEdge(draft: Draft<Dialogue>, id: string, edge: string, newEdge: string): void {
  const node = draft.nodes.find((other) => other.id === id);
  const split = draft.edges.find((other) => other.id === edge);
  if (!node || node.kind === "start" || !split || split.from.node === id || split.to.node === id) return;
  const [port] = portsOf(node);
  const isTaken = draft.edges.some((other) => other.from.node === id && other.from.port === port?.id);
  if (port && !isTaken)
    draft.edges.push({ id: newEdge, from: { node: id, port: port.id }, to: { ...split.to } });
  split.to = { node: id };
}
