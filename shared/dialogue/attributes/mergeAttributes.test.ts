import { expect, test } from "vitest";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { attributesOf } from "./attributesOf.ts";
import { mergeAttributes } from "./mergeAttributes.ts";

const asks = (id: string, input: string, attribute: string) =>
  dialogueOf({ c: ["capture", { input, attribute }] }, ["start.next > c"], { id });

test("a document's attributes have the type of the card that fills them, and its own answers are left out", () => {
  const dialogue = dialogueOf(
    {
      c: ["capture", { input: "date", attribute: "lead.birthday" }],
      m: ["message", { text: { en: '{{answers.c:"then"}} {{company.name:"you"}}' } }],
    },
    ["start.next > c", "c.next > m"],
  );
  expect(attributesOf(dialogue)).toEqual([
    { name: "company.name", type: "any", values: [] },
    { name: "lead.birthday", type: "date", values: [] },
  ]);
});

test("each name stands once; who does not know a type has no say, and a quarrel leaves it open", () => {
  const merged = mergeAttributes([
    [{ name: "lead.size", type: "any", values: [] }],
    attributesOf(asks("a", "number", "lead.size")),
    attributesOf(asks("b", "number", "lead.start")),
    attributesOf(asks("c", "date", "lead.start")),
  ]);
  expect(merged).toEqual([
    { name: "lead.size", type: "number", values: [] },
    { name: "lead.start", type: "any", values: [] },
  ]);
});

test("values add up, each once", () => {
  const entry = (values: string[]) => [{ name: "lead.plan", type: "text" as const, values }];
  expect(mergeAttributes([entry(["a", "b"]), entry(["b", "c"])])[0]?.values).toEqual(["a", "b", "c"]);
});
