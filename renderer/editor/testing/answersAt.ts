import { cardOf } from "#shared/dialogue/flows/cardOf.ts";
import type { Flows } from "#shared/dialogue/flows/flows.ts";
import type { DialogueNode } from "#shared/dialogue/node.ts";
import { own } from "#shared/dialogue/own.ts";
import type { TestStep } from "#shared/dialogue/testing/conversationTest.ts";

/** An answer that a visitor can choose, as the author calls it. */
export type OfferedAnswer = { readonly id: string; readonly label: string };

/**
 * What a visitor chooses from at a step: the answers of the card that the last step before it found him at, in a flow too.
 * Empty when no step says where he is, or that card offers nothing.
 */
export function answersAt(
  steps: readonly TestStep[],
  index: number,
  { nodes, flows, language }: { nodes: readonly DialogueNode[]; flows: Flows; language: string },
): readonly OfferedAnswer[] {
  const before = steps[index - 1];
  if (!before || !("expect" in before)) return [];
  if (!("at" in before.expect)) return answersAt(steps, index - 1, { nodes, flows, language });
  const node = nodeAt(before.expect.at, nodes, flows);
  const offered =
    node?.kind === "question" ? node.data.answers : node?.kind === "capture" ? node.data.options : undefined;
  return (offered ?? []).map(({ id, label }) => ({ id, label: own(label, language) || id }));
}

function nodeAt(at: string, nodes: readonly DialogueNode[], flows: Flows): DialogueNode | undefined {
  const node = cardOf(nodes, at);
  if (!node || node.id === at || node.kind !== "flow") return node;
  const inside = flows.get(node.data.flow);
  return inside && nodeAt(at.slice(at.indexOf("/", node.id.length) + 1), inside.nodes, flows);
}
