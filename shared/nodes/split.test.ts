import fc from "fast-check";
import { expect, test } from "vitest";
import { compile } from "#shared/engine/compile.ts";
import { initialState } from "#shared/engine/initialState.ts";
import { step } from "#shared/engine/step.ts";
import { dialogueOf } from "#tests/support/dialogueOf.ts";

function program(weights: readonly number[]) {
  const arms = weights.map((weight, index) => ({ id: `a${index}`, label: "", weight }));
  const ends = Object.fromEntries(arms.map(({ id }) => [`end-${id}`, ["end", {}] as const]));
  return compile(
    dialogueOf({ s: ["split", { arms }], ...ends }, [
      "start.next > s",
      ...arms.map(({ id }) => `s.${id} > end-${id}`),
    ]),
    "h",
  );
}
const run = (weights: readonly number[], seed: number) =>
  step(program(weights), initialState(program(weights), { seed, language: "en" }), {
    type: "start",
    now: 0,
    attributes: {},
  }).state;

test("a visitor always goes the same way, and never by an arm that nobody goes by", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0 }),
      fc.array(fc.constantFrom(0, 0.1, 1, 50), { minLength: 1, maxLength: 5 }),
      (seed, weights) => {
        const { at } = run(weights, seed);
        expect(run(weights, seed).at).toBe(at);
        const taken = Number(at?.replace("end-a", ""));
        expect(weights.some((weight) => weight > 0) ? weights[taken] : 1).toBeGreaterThan(0);
      },
    ),
  );
});

test.each([
  [
    [1, 1],
    [0.5, 0.5],
  ],
  [
    [3, 1],
    [0.75, 0.25],
  ],
  [
    [0, 0, 0, 0],
    [0.25, 0.25, 0.25, 0.25],
  ],
])("the weights %j share visitors out as %j, also when their seeds follow each other", (weights, wanted) => {
  const counts = wanted.map(() => 0);
  for (let seed = 0; seed < 4000; seed++) {
    const index = Number(run(weights, seed).at?.replace("end-a", ""));
    counts[index] = (counts[index] ?? 0) + 1;
  }
  for (const [index, part] of wanted.entries()) expect((counts[index] ?? 0) / 4000).toBeCloseTo(part, 1);
});

test("a split without arms ends the conversation", () => {
  expect(run([], 1)).toMatchObject({ status: "completed", at: "s" });
});
