import { expect, test } from "vitest";
import type { AttributeEntry } from "#shared/dialogue/attributes/attributeEntry.ts";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { knownInfo } from "./knownInfo.ts";

const dialogue = dialogueOf(
  {
    score: ["capture", { text: { en: "?" }, input: "text", attribute: "lead.leadScore" }],
    plan: [
      "question",
      { text: { en: "?" }, answers: [{ id: "a", label: { en: "Gold" } }], attribute: "lead.plan" },
    ],
    size: ["capture", { text: { en: "?" }, input: "number", attribute: "lead.size" }],
  },
  ["start.next > score"],
);
const entries = new Map<string, AttributeEntry>([
  ["lead.leadScore", { name: "lead.leadScore", type: "number", values: [], label: "Lead Score" }],
  ["lead.plan", { name: "lead.plan", type: "text", values: ["Silver", "Gold"], label: "Plan" }],
  ["lead.size", { name: "lead.size", type: "text", values: [] }],
  ["lead.other", { name: "lead.other", type: "date", values: [] }],
]);

test.each([
  ["lead.leadScore", "number", []],
  ["lead.plan", "text", ["Silver", "Gold"]],
  ["lead.size", "number", []],
  ["lead.other", "date", []],
  ["lead.nobody", "any", []],
])("%s holds %s", (name, type, values) => {
  expect(knownInfo(name, dialogue, entries)).toMatchObject({ type, values });
});
