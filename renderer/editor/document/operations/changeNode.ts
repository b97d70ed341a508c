import type { Draft } from "immer";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { NodeOf } from "#shared/dialogue/node.ts";
import type { NodeKind } from "#shared/nodes/nodeKinds.ts";
import { portsOf } from "#shared/nodes/portsOf.ts";

/** Changes the data of one card in place. */
export type DataRecipe<Kind extends NodeKind> = (data: Draft<NodeOf<Kind>["data"]>) => void;

/**
 * Changes a card's data. Edges that leave from a port which the change took away (an answer, a case) go in the same step,
 * so that undo brings both back.
 */
export function changeNode<Kind extends NodeKind>(
  draft: Draft<Dialogue>,
  id: string,
  kind: Kind,
  recipe: DataRecipe<Kind>,
): void {
  const node = draft.nodes.find((other) => other.id === id);
  if (node?.kind !== kind) return;
  const before = new Set(portsOf(node).map((port) => port.id));
  recipe(node.data as Draft<NodeOf<Kind>["data"]>);
  for (const port of portsOf(node)) before.delete(port.id);
  const gone = (edge: Dialogue["edges"][number]) => edge.from.node === id && before.has(edge.from.port);
  if (before.size > 0 && draft.edges.some(gone)) draft.edges = draft.edges.filter((edge) => !gone(edge));
}
