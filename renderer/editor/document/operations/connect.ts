import type { Draft } from "immer";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { Edge } from "#shared/dialogue/edge.ts";

/** Connects a port to a card. A port leads to one card only, so that an edge it had before gives way. */
export function connect(draft: Draft<Dialogue>, edge: Edge): void {
  const samePort = (other: Edge) => other.from.node === edge.from.node && other.from.port === edge.from.port;
  const old = draft.edges.find(samePort);
  if (old?.to.node === edge.to.node) return;
  if (old) old.to.node = edge.to.node;
  else draft.edges.push(edge);
}
