import { expect, test } from "vitest";
import { candidateOf } from "#tests/support/candidateOf.ts";
import { checkOverlap } from "./checkOverlap.ts";

test("the dialogue that always goes first is named", () => {
  const winner = candidateOf("a", {}, { name: "Pricing" });
  const [problem, ...more] = checkOverlap(candidateOf("b"), [winner, candidateOf("b")]);
  expect(more).toEqual([]);
  expect(problem).toMatchObject({
    code: "never-shown",
    severity: "warning",
    params: { winner: "Pricing", winnerId: "a" },
  });
  expect(problem?.message).toBe(
    "The dialogue is never shown. “Pricing” goes first wherever this one could be shown, always.",
  );
});

test("nothing is said where nothing is covered, or nothing is shown anyway", () => {
  const all = [candidateOf("a"), candidateOf("b")];
  expect(checkOverlap(candidateOf("a"), all)).toEqual([]);
  expect(checkOverlap(candidateOf("b", {}, { status: "paused" }), all)).toEqual([]);
  const nowhere = candidateOf("b", { pages: { include: [], exclude: [] } });
  expect(checkOverlap(nowhere, all)).toEqual([]);
});
