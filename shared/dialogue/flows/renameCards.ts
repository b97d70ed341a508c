import type { Dialogue } from "../dialogue.ts";
import type { DialogueNode } from "../node.ts";
import type { ConversationTest, TestStep } from "../testing/conversationTest.ts";
import { answerNames } from "./answerNames.ts";
import { renameAnswers } from "./renameAnswers.ts";

type Part = Pick<Dialogue, "nodes" | "tests">;

/**
 * Has cards and tests speak of other cards, and of what these keep, by new names. `named`: those other cards; `ids`: their
 * present ids -> new ones. What says nothing of them stays the same object.
 */
export function renameCards(
  { nodes, tests }: Part,
  named: readonly DialogueNode[],
  ids: ReadonlyMap<string, string>,
): Part {
  const names = answerNames(named, ids);
  const mentions = (part: unknown) => {
    const text = JSON.stringify(part);
    return [...names.keys()].some((name) => text.includes(name));
  };
  return {
    // the names of attributes change, kind and data still belong together
    nodes: nodes.map((node) =>
      mentions(node.data) ? ({ ...node, data: renameAnswers(node.data, names) } as DialogueNode) : node,
    ),
    tests: tests.map((test) => renameInTest(test, ids, names)),
  };
}

function renameInTest(
  test: ConversationTest,
  ids: ReadonlyMap<string, string>,
  names: ReadonlyMap<string, string>,
): ConversationTest {
  const { webhooks } = test;
  const steps = test.steps.map((step): TestStep => {
    if (!("expect" in step)) return step;
    const { expect } = step;
    if ("at" in expect) return { expect: { at: ids.get(expect.at) ?? expect.at } };
    if ("attribute" in expect)
      return { expect: { ...expect, attribute: names.get(expect.attribute) ?? expect.attribute } };
    return step;
  });
  if (webhooks === undefined) return { ...test, steps };
  const answers = Object.entries(webhooks).map(([id, answer]) => [ids.get(id) ?? id, answer] as const);
  return { ...test, steps, webhooks: Object.fromEntries(answers) };
}
