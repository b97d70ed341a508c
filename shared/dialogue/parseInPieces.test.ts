import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryDialogue } from "#tests/support/arbitraryDialogue.ts";
import { newDialogue } from "./newDialogue.ts";
import { newNode } from "./newNode.ts";
import { parseDialogue } from "./parseDialogue.ts";
import { parseInPieces } from "./parseInPieces.ts";

const cards = Array.from({ length: 1000 }, (_, index) =>
  newNode("message", `n${index}`, { x: index, y: 0 }, "en"),
);
const large = { ...newDialogue({ id: "d", name: "D", language: "en" }), nodes: cards, later: { kept: true } };

test("a large document is read as it is in one go, with pauses", async () => {
  let pauses = 0;
  const parsed = await parseInPieces(large, async () => {
    pauses += 1;
  });
  expect(parsed).toEqual(parseDialogue(large));
  expect(JSON.stringify(parsed)).toBe(JSON.stringify(parseDialogue(large)));
  expect(pauses).toBeGreaterThan(2);
});

const condition = { attribute: "answers.a", isSet: true };
const branch = (index: number) => ({
  ...newNode("branch", `b${index}`, { x: index, y: 0 }, "en"),
  data: { cases: [{ id: "c", label: {}, when: { all: Array(21).fill(condition) } }] },
});

test.each([
  ["conditions", { ...large, nodes: Array.from({ length: 500 }, (_, index) => branch(index)) }],
  ["values", { ...large, nodes: cards.map((card) => ({ ...card, later: Array(700).fill(0) })) }],
  ["connections", { ...large, edges: Array(50_001).fill(0) }],
])("more %s than a document may hold are refused wherever they stand", async (_name, document) => {
  const parsed = await parseInPieces(document, async () => undefined);
  expect(parsed).toEqual(parseDialogue(document));
  expect(parsed).toMatchObject({ ok: false, problems: [{ params: { reason: "too-big" } }] });
});

test.each([
  ["a card that is none", { ...large, nodes: [...cards, { id: 7 }] }],
  ["a newer format", { ...large, format: 99 }],
  ["cards that are no list", { ...large, nodes: "none" }],
  ["no document at all", null],
])("%s is told with the same words and place", async (_name, document) => {
  expect(await parseInPieces(document, async () => undefined)).toEqual(parseDialogue(document));
});

test("any dialogue comes out the same", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryDialogue, async (dialogue) => {
      const many = { ...dialogue, nodes: [...dialogue.nodes, ...cards] };
      expect(await parseInPieces(many, async () => undefined)).toEqual(parseDialogue(many));
    }),
    { numRuns: 20 },
  );
});
