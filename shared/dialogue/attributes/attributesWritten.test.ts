import { expect, test } from "vitest";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { attributesWritten } from "./attributesWritten.ts";

test("what cards store counts, not what they test, insert or would store if they were not disabled", () => {
  const cards = {
    q: ["question", { attribute: "lead.size", text: { en: "{{lead.firstName}}?" } }],
    c: ["capture", { attribute: "lead.email" }],
    m: ["meeting", { attribute: "lead.agent" }],
    n: ["meeting", {}],
    s: [
      "set",
      { assignments: [{ attribute: "lead.score", value: "{{lead.title}}" }, { attribute: "answers.x" }] },
    ],
    b: ["branch", { cases: [{ id: "k", when: { attribute: "lead.leadScore", isEmpty: true } }] }],
    off: ["capture", { attribute: "lead.fax" }],
  } as const;
  const { nodes } = dialogueOf(cards, []);
  const some = nodes.map((node) => (node.id === "off" ? { ...node, disabled: true } : node));
  expect([...attributesWritten({ nodes: some })].sort()).toEqual([
    "answers.x",
    "lead.agent",
    "lead.email",
    "lead.score",
    "lead.size",
  ]);
});
