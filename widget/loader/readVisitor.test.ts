import { expect, test } from "vitest";
import type { Visitor } from "../visitor/Visitor.ts";
import { readVisitor } from "./readVisitor.ts";

const now = Date.UTC(2026, 2, 16, 12);
const minute = 60_000;
const year = 365 * 24 * 60 * minute;

const stored = (changes: Partial<Visitor>): Partial<Visitor> => ({
  id: "0".repeat(32),
  visits: 3,
  startedAt: now - 20 * minute,
  lastAt: now - 10 * minute,
  ...changes,
});

test("30 quiet minutes end a visit", () => {
  expect(readVisitor(stored({}), now)).toMatchObject({
    visits: 3,
    startedAt: now - 20 * minute,
    lastAt: now,
  });
  const late = readVisitor(stored({ lastAt: now - 30 * minute }), now);
  expect(late).toMatchObject({ visits: 4, startedAt: now });
});

test("what a clock that was ahead has told lies no longer in the future", () => {
  const history = { a: { shown: now + year, completed: now - year } };
  const known = readVisitor(stored({ startedAt: now + year, lastAt: now + year, history }), now);
  expect(known).toMatchObject({ visits: 4, startedAt: now, lastAt: now });
  expect(known.history).toEqual({ a: { shown: now, completed: now - year } });
});

test("nobody and nonsense are a new visitor", () => {
  for (const nothing of [null, 1, {}, { id: 2, lastAt: 3 }]) {
    const { id, visits } = readVisitor(nothing, now);
    expect(id).toMatch(/^[\da-f]{32}$/);
    expect(visits).toBe(1);
  }
});
