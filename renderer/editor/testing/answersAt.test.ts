import { expect, test } from "vitest";
import type { TestStep } from "#shared/dialogue/testing/conversationTest.ts";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { answersAt } from "./answersAt.ts";
import { cardBefore } from "./cardBefore.ts";

const answers = [
  { id: "s", label: { en: "Small" } },
  { id: "l", label: {} },
];
const flow = dialogueOf({ q: ["question", { text: { en: "In?" }, answers }] }, [], {
  id: "sizes",
  type: "flow",
});
const { nodes } = dialogueOf(
  {
    q: ["question", { text: { en: "Size?" }, answers }],
    p: [
      "capture",
      { text: { en: "Which?" }, input: "picklist", options: [{ id: "o", label: { en: "One" } }] },
    ],
    m: ["capture", { text: { en: "Mail?" }, input: "email" }],
    call: ["flow", { flow: "sizes" }],
  },
  [],
);
const flows = new Map([["sizes", flow]]);
const small = [
  { id: "s", label: "Small" },
  { id: "l", label: "l" },
];
const at = (card: string): TestStep => ({ expect: { at: card } });

test.each<[string, readonly TestStep[], unknown]>([
  ["a question", [at("q")], small],
  ["a question of a flow", [at("call/q")], small],
  ["a picklist", [at("p")], [{ id: "o", label: "One" }]],
  ["what was expected of the card where it stands", [at("q"), { expect: { text: "Size?" } }], small],
  ["a card without answers", [at("m")], []],
  ["a card that is gone", [at("gone")], []],
  ["where nobody says where it stands", [at("q"), { choose: "s" }], []],
])("the answers to choose from are those of %s", (_, steps, expected) => {
  const card = cardBefore([...steps, { choose: "" }], steps.length, nodes, flows);
  expect(answersAt(card, "en")).toEqual(expected);
});
