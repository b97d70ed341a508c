import fc from "fast-check";
import { expect, test } from "vitest";
import type { Attributes } from "#shared/dialogue/value.ts";
import { compile } from "#shared/engine/compile.ts";
import { initialState } from "#shared/engine/initialState.ts";
import { step } from "#shared/engine/step.ts";
import { arbitraryDialogue } from "#tests/support/arbitraryDialogue.ts";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { sampleDialogue } from "#tests/support/sampleDialogue.ts";
import { openingText } from "#widget/launcher/openingText.ts";
import { openingOf } from "./openingOf.ts";

const attributes = fc.dictionary(
  fc.constantFrom("lead.firstName", "lead.x", "lead.email"),
  fc.oneof(fc.constantFrom("", "Ana", "**b**", "{{lead.x}}", "a b"), fc.constant(null), fc.integer()),
);

/** What the engine says first, past one pause. */
function said(program: ReturnType<typeof compile>, language: string, given: Attributes): string | null {
  const world = { now: 0, attributes: given };
  const fresh = initialState(program, { seed: 1, language });
  const { state, effects } = step(program, fresh, { type: "start", ...world });
  const later =
    state.status === "pausing" ? step(program, state, { type: "continue", ...world }).effects : [];
  const shown = [...effects, ...later].find((effect) => effect.type === "show");
  return shown?.type === "show" ? shown.text : null;
}

test("it is what the engine says first, for every visitor and in every language", () => {
  let told = 0;
  fc.assert(
    fc.property(arbitraryDialogue, attributes, (dialogue, given) => {
      const program = compile(dialogue, "h");
      const opening = openingOf(program);
      if (opening === null) return;
      for (const language of program.languages) {
        told += 1;
        expect(openingText(opening, language, given)).toBe(said(program, language, given));
      }
    }),
    { numRuns: 1000 },
  );
  expect(told).toBeGreaterThan(20);
});

test("a token is left for the visitor's browser", () => {
  expect(openingOf(compile(sampleDialogue(), "h"))?.en).toEqual([
    "Hi ",
    ["lead.firstName", "there"],
    "! Do you have questions about our products?",
  ]);
});

test("what hangs on the visitor is left to the engine", () => {
  const ask = { text: { en: "Your e-mail?" }, input: "email", attribute: "lead.email", ifKnown: "skip" };
  for (const card of [
    ["capture", ask],
    ["branch", { cases: [] }],
    ["message", {}],
    ["message", { text: { en: "You came from {{visit.referrer}}" } }],
  ] as const)
    expect(openingOf(compile(dialogueOf({ a: [card[0], card[1]] }, ["start.next > a"]), "h"))).toBeNull();
});
