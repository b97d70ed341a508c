import { expect, test } from "vitest";
import { flowsById } from "#shared/dialogue/flows/flowsById.ts";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { readableAttributes, writableAttributes } from "./knownAttributes.ts";

const flow = dialogueOf(
  {
    size: ["question", { text: { en: "Size?" } }],
    done: ["set", { assignments: [{ attribute: "lead.sized", value: true }] }],
  },
  [],
  { id: "sizes", type: "flow" },
);
const dialogue = dialogueOf(
  { n4: ["flow", { flow: "sizes" }], mail: ["capture", { input: "email", attribute: "answers.mail" }] },
  [],
);

test("what a called flow asks for and stores is suggested for reading, by the name that it has for the caller", () => {
  const names = readableAttributes(dialogue, flowsById([flow]));
  expect(names).toEqual(
    expect.arrayContaining(["answers.n4/size", "lead.sized", "answers.mail", "visit.path"]),
  );
  expect(new Set(names).size).toBe(names.length);
  expect(readableAttributes(dialogue, new Map())).not.toContain("answers.n4/size");
  expect(writableAttributes(dialogue)).not.toContain("answers.n4/size");
});
