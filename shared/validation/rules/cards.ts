import { isDisabled } from "../../dialogue/isDisabled.ts";
import { checkNode } from "../../nodes/checkNode.ts";
import { checkScope } from "../checkScope.ts";
import type { Finding } from "../finding.ts";
import type { Graph } from "../graph.ts";

/** More warnings than this help nobody; a document can have millions of texts that are not translated. */
const mostWarnings = 5000;

/** Each card that visitors can meet is complete by itself. Every error is told, of the warnings the first. */
export function cards({ dialogue, linked, flows }: Graph): Finding[] {
  const scope = checkScope(dialogue, linked, flows);
  const found: Finding[] = [];
  let warnings = 0;
  for (const node of dialogue.nodes) {
    if (isDisabled(node)) continue;
    for (const finding of checkNode(node, scope)) {
      if (finding.severity === "warning") warnings++;
      if (finding.severity === "error" || warnings <= mostWarnings) found.push({ ...finding, node: node.id });
    }
  }
  return found;
}
