import fc from "fast-check";
import { expect, it } from "vitest";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { newDialogue } from "#shared/dialogue/newDialogue.ts";
import { newNode } from "#shared/dialogue/newNode.ts";
import { applyChange, dialogueChange } from "./dialogueChange.ts";

const cards = Array.from({ length: 6 }, (_, index) =>
  newNode("message", `n${index}`, { x: index, y: 0 }, "en"),
);
const moved = cards.map((card) => ({ ...card, position: { x: 7, y: 7 } }));
const dialogue = fc.record({
  name: fc.string(),
  nodes: fc.array(fc.constantFrom(...cards, ...moved), { maxLength: 6 }),
});

function made({ name, nodes }: { name: string; nodes: Dialogue["nodes"] }): Dialogue {
  return { ...newDialogue({ id: "d", name, language: "en" }), nodes };
}

it("a change makes of the dialogue before the one after, whatever was edited between", () => {
  fc.assert(
    fc.property(fc.array(dialogue, { minLength: 1, maxLength: 5 }), (all) => {
      let sent: Dialogue | undefined;
      let known: Dialogue | undefined;
      for (const next of all.map(made)) {
        known = applyChange(known, structuredClone(dialogueChange(sent, next)));
        sent = next;
        expect(known).toEqual(next);
      }
    }),
  );
});

it("of a dialogue in which one card changed, one card is sent", () => {
  const before = made({ name: "", nodes: cards });
  const [first, ...others] = cards;
  if (!first) throw new Error("no card");
  const change = dialogueChange(before, {
    ...before,
    nodes: [{ ...first, position: { x: 9, y: 9 } }, ...others],
  });
  expect(change.nodes).toMatchObject({ at: [[0, { id: "n0" }]] });
  expect(change.edges).toEqual({ at: [] });
});

it("of a dialogue that lost a card, or has it again, only that is sent", () => {
  const whole = made({ name: "", nodes: cards });
  const less = { ...whole, nodes: cards.toSpliced(3, 1) };
  expect(dialogueChange(whole, less).nodes).toEqual({ from: 3, gone: 1, items: [] });
  expect(dialogueChange(less, whole).nodes).toEqual({ from: 3, gone: 0, items: [cards[3]] });
});
