import { expect, test } from "vitest";
import type { Candidate } from "../targeting/candidate.ts";
import { checkOverlap } from "./checkOverlap.ts";

function candidate(id: string, rest: Partial<Candidate> = {}): Candidate {
  return {
    id,
    name: id.toUpperCase(),
    status: "live",
    priority: 10,
    targeting: {
      pages: { include: ["*"], exclude: [] },
      audience: { all: [] },
      events: [],
      frequency: { mode: "always" },
    },
    ...rest,
  };
}

test("the dialogue that always goes first is named", () => {
  const [problem, ...more] = checkOverlap(candidate("b"), [candidate("a"), candidate("b")]);
  expect(more).toEqual([]);
  expect(problem).toMatchObject({
    code: "never-shown",
    severity: "warning",
    params: { winner: "A", winnerId: "a" },
  });
  expect(problem?.message).toBe(
    "The dialogue is never shown. “A” goes first wherever this one could be shown, always.",
  );
});

test("nothing is said where nothing is covered, or nothing is shown anyway", () => {
  const all = [candidate("a"), candidate("b")];
  expect(checkOverlap(candidate("a"), all)).toEqual([]);
  expect(checkOverlap(candidate("b", { status: "paused" }), all)).toEqual([]);
  const nowhere = { ...candidate("b").targeting, pages: { include: [], exclude: [] } };
  expect(checkOverlap(candidate("b", { targeting: nowhere }), all)).toEqual([]);
});
