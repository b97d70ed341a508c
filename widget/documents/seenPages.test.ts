import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { seenPages } from "./seenPages.ts";

const leaving = new Set<() => void>();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("addEventListener", (_: string, listener: () => void) => leaving.add(listener));
  vi.stubGlobal("removeEventListener", (_: string, listener: () => void) => leaving.delete(listener));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  leaving.clear();
});

function reading() {
  const told: unknown[] = [];
  return { told, seen: seenPages(9, (what) => told.push(what)) };
}

test("pages that are merely passed are not seen; those stayed at are told in order, once he rests", () => {
  const { told, seen } = reading();
  for (const page of [1, 2, 3]) seen.at(page);
  vi.advanceTimersByTime(1000);
  seen.at(1);
  vi.advanceTimersByTime(1000);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(5000);
  expect(told).toEqual([{ seen: [1, 3], pages: 9 }]);
});

test("what is new is told when he leaves the page or closes the document, and nothing twice", () => {
  const { told, seen } = reading();
  seen.at(1);
  vi.advanceTimersByTime(1000);
  for (const listener of leaving) listener();
  seen.at(2);
  vi.advanceTimersByTime(1000);
  seen.stop();
  vi.advanceTimersByTime(10_000);
  expect(told).toEqual([
    { seen: [1], pages: 9 },
    { seen: [1, 2], pages: 9 },
  ]);
  expect(leaving.size).toBe(0);
});
