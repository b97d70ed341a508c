import type { Dialogue } from "../dialogue.ts";
import { isDisabled } from "../isDisabled.ts";

/** The ids of the flows that a document's own cards call that are not disabled, each once, in the order of the cards. */
export function calledFlows({ nodes }: Pick<Dialogue, "nodes">): string[] {
  const called = nodes.flatMap((node) =>
    node.kind === "flow" && !isDisabled(node) && node.data.flow ? [node.data.flow] : [],
  );
  return [...new Set(called)];
}
