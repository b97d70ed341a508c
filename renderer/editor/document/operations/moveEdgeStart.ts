import type { Draft } from "immer";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { Edge } from "#shared/dialogue/edge.ts";

/** Has an edge leave from another port. One that left from there gives way: a port leads to one card only. */
export function moveEdgeStart(draft: Draft<Dialogue>, id: string, from: Edge["from"]): void {
  const edge = draft.edges.find((other) => other.id === id);
  if (!edge || (edge.from.node === from.node && edge.from.port === from.port)) return;
  const samePort = (other: Edge) =>
    other.id !== id && other.from.node === from.node && other.from.port === from.port;
  if (draft.edges.some(samePort)) draft.edges = draft.edges.filter((other) => !samePort(other));
  const moved = draft.edges.find((other) => other.id === id);
  if (moved) moved.from = { ...moved.from, ...from };
}
