import type { DialogueNode } from "../dialogue/node.ts";
import type { CheckScope } from "../validation/checkScope.ts";
import type { Finding } from "../validation/finding.ts";
import { nodeChecks } from "./nodeChecks.ts";

/** What is wrong with one card by itself. */
export function checkNode(node: DialogueNode, scope: CheckScope): Finding[] {
  // a node's kind and data belong together, which a lookup by kind cannot express
  return (nodeChecks[node.kind] as (data: unknown, scope: CheckScope) => Finding[])(node.data, scope);
}
