import { expect, test } from "vitest";
import { formatWhen } from "./formatWhen.ts";

const now = new Date(2026, 2, 20, 12, 0).getTime();
const at = (...parts: [number, number, number, number, number]) =>
  formatWhen(new Date(...parts).getTime(), now, "en");

test("the last day is told in how long ago", () => {
  expect(at(2026, 2, 20, 12, 0)).toBe("just now");
  expect(at(2026, 2, 20, 11, 55)).toBe("5 min. ago");
  expect(at(2026, 2, 20, 9, 0)).toBe("3 hr. ago");
});

test("yesterday is the calendar's yesterday, not 24 hours ago", () => {
  expect(at(2026, 2, 19, 23, 0)).toBe("yesterday");
  expect(at(2026, 2, 20, 0, 30)).toBe("11 hr. ago");
});

test("after a week it is the date, with the year when that is another", () => {
  expect(at(2026, 2, 15, 12, 0)).toBe("5 days ago");
  expect(at(2026, 2, 1, 12, 0)).toBe("Mar 1");
  expect(at(2025, 11, 24, 12, 0)).toBe("Dec 24, 2025");
});

test("a clock that was set back does not tell of the future", () => {
  expect(at(2026, 2, 20, 13, 0)).toBe("just now");
});

test("it speaks the language asked for", () => {
  expect(formatWhen(now - 5_000, now, "pt-BR")).toBe("agora mesmo");
  expect(formatWhen(now - 5 * 60_000, now, "pt-BR")).toMatch(/^há 5 min/);
});
