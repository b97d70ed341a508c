import type { FlowFault } from "../../dialogue/flows/flowFault.ts";
import type { Finding } from "../finding.ts";
import type { Graph } from "../graph.ts";
import type { ProblemCode } from "../problem.ts";

const codes: { readonly [Fault in FlowFault]: ProblemCode } = {
  "unknown-flow": "unknown-flow",
  "flow-cycle": "flow-cycle",
  "flows-too-large": "flows-too-large",
  "no-start": "unknown-flow",
};

/** Every card that calls a flow can: it is there, has a start, does not lead back to itself, and is not too large. */
export function calls({ linked, flows, cards }: Graph): Finding[] {
  const found = new Map<string, Finding>();
  for (const [id, fault] of linked.faults) {
    const node = linked.callers.get(id) ?? id;
    const card = cards.get(node)?.node;
    if (found.has(node) || card?.kind !== "flow") continue;
    const { flow } = card.data;
    const inside = linked.callers.has(id) ? "inside" : fault;
    const name = flows.get(flow)?.name || flow;
    const params = { flow, name, reason: flow === "" ? "none" : inside };
    found.set(node, { severity: "error", code: codes[fault], node, path: ["flow"], params });
  }
  return [...found.values()];
}
