import { checkNode } from "../../nodes/checkNode.ts";
import { checkScope } from "../checkScope.ts";
import type { Finding } from "../finding.ts";
import type { Graph } from "../graph.ts";

/** Each card by itself is complete. */
export function cards({ dialogue }: Graph): Finding[] {
  const scope = checkScope(dialogue);
  return dialogue.nodes.flatMap((node) =>
    checkNode(node, scope).map((found) => ({ ...found, node: node.id })),
  );
}
