import { isFlow } from "../../dialogue/flows/isFlow.ts";
import type { Finding } from "../finding.ts";
import type { Graph } from "../graph.ts";
import { reachedCards } from "../reachedCards.ts";

/** A flow comes to an end card, at which it returns to its caller. One without a start has a greater problem. */
export function flowEnds({ dialogue, cards, callers }: Graph): Finding[] {
  if (!isFlow(dialogue)) return [];
  const reached = [...reachedCards(cards)];
  if (reached.length === 0 || reached.some(({ node }) => node.kind === "end")) return [];
  return [
    {
      severity: "error",
      code: "flow-without-end",
      params: { callers: callers.map(({ name }) => name).join(", ") },
    },
  ];
}
