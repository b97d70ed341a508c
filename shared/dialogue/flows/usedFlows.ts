import type { Dialogue } from "../dialogue.ts";
import { calledFlows } from "./calledFlows.ts";
import type { Flows } from "./flows.ts";

/** The flows that run with some documents, called by them or by a flow that runs with them; sorted by id. */
export function usedFlows(documents: readonly Dialogue[], flows: Flows): Dialogue[] {
  const used = new Map<string, Dialogue>();
  const open = documents.flatMap(calledFlows);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const flow = flows.get(id);
    if (!flow || used.has(id)) continue;
    used.set(id, flow);
    open.push(...calledFlows(flow));
  }
  return [...used.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
