import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { Hit } from "#shared/dialogue/search/searchDialogue.ts";
import { planInWorker } from "./planInWorker.ts";
import type { Plan } from "./planOrder.ts";

/** Plans to replace what was found in a dialogue. Rejects when the worker fails. */
export function planHits(dialogue: Dialogue, hits: readonly Hit[], replacement: string): Promise<Plan> {
  const concerned = new Set(hits.map(({ node }) => node));
  const nodes = dialogue.nodes.filter(({ id }) => concerned.has(id));
  return planInWorker({ kind: "replace", dialogue: { ...dialogue, nodes, edges: [] }, hits, replacement });
}
