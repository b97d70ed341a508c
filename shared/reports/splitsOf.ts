import type { Dialogue } from "../dialogue/dialogue.ts";
import type { Flows } from "../dialogue/flows/flows.ts";
import { linkFlows } from "../dialogue/flows/linkFlows.ts";

/** A split that visits go through. `node`: its card, as reports call it; `flow`: the name of the flow that has it, undefined: none does. */
export type ReportedSplit = {
  readonly node: string;
  readonly arms: readonly { readonly id: string; readonly label: string }[];
  readonly flow: string | undefined;
};

/** The splits of a dialogue and of the flows that it calls; those of a flow once for each card that calls it. */
export function splitsOf(document: Dialogue, flows: Flows): readonly ReportedSplit[] {
  const { dialogue, callers } = linkFlows(document, flows);
  const names = new Map(
    document.nodes.flatMap((node) =>
      node.kind === "flow" ? [[node.id, flows.get(node.data.flow)?.name ?? ""] as const] : [],
    ),
  );
  return dialogue.nodes.flatMap((node) => {
    if (node.kind !== "split") return [];
    const caller = callers.get(node.id);
    const { arms } = node.data;
    return [{ node: node.id, arms, flow: caller === undefined ? undefined : names.get(caller) }];
  });
}
