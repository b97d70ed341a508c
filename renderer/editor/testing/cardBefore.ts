import { cardOf } from "#shared/dialogue/flows/cardOf.ts";
import type { Flows } from "#shared/dialogue/flows/flows.ts";
import type { DialogueNode } from "#shared/dialogue/node.ts";
import type { TestStep } from "#shared/dialogue/testing/conversationTest.ts";

/** The card at which the last step before this one found the visitor, in a flow too; undefined when no step says where he is. */
export function cardBefore(
  steps: readonly TestStep[],
  index: number,
  nodes: readonly DialogueNode[],
  flows: Flows,
): DialogueNode | undefined {
  const before = steps[index - 1];
  if (!before || !("expect" in before)) return undefined;
  if (!("at" in before.expect)) return cardBefore(steps, index - 1, nodes, flows);
  return nodeAt(before.expect.at, nodes, flows);
}

function nodeAt(at: string, nodes: readonly DialogueNode[], flows: Flows): DialogueNode | undefined {
  const node = cardOf(nodes, at);
  if (!node || node.id === at || node.kind !== "flow") return node;
  const inside = flows.get(node.data.flow);
  return inside && nodeAt(at.slice(at.indexOf("/", node.id.length) + 1), inside.nodes, flows);
}
