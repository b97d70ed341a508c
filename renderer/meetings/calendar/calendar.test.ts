import { expect, test } from "vitest";
import { lanesOf } from "./lanesOf.ts";
import { placeOf } from "./placeOf.ts";
import { weekOf } from "./weekOf.ts";

const at = (text: string) => Date.parse(text);
const day = (text: string) => at(`${text}T00:00:00Z`) / 86_400_000;

test("a meeting stands on the date and at the time that the zone's clocks show", () => {
  const night = { start: at("2026-03-08T23:30:00Z"), end: at("2026-03-09T00:30:00Z") };
  expect(placeOf(night, "UTC")).toEqual({ day: day("2026-03-08"), from: 1410, to: 1440 });
  expect(placeOf(night, "Asia/Kolkata")).toEqual({ day: day("2026-03-09"), from: 300, to: 360 });
  // the day on which New York puts its clocks forward
  expect(placeOf(night, "America/New_York")).toEqual({ day: day("2026-03-08"), from: 1170, to: 1230 });
});

test("a week begins on Monday, also before 1970", () => {
  expect(weekOf(day("2026-03-08"))).toBe(day("2026-03-02"));
  expect(weekOf(day("2026-03-09"))).toBe(day("2026-03-09"));
  expect(weekOf(day("1969-12-31"))).toBe(day("1969-12-29"));
});

test("meetings at one time stand side by side, others have the whole width", () => {
  const lanes = lanesOf([
    { id: "a", from: 540, to: 600 },
    { id: "b", from: 570, to: 630 },
    { id: "c", from: 600, to: 660 },
    { id: "d", from: 660, to: 690 },
  ]);
  expect(Object.fromEntries(lanes)).toEqual({
    a: { lane: 0, lanes: 2 },
    b: { lane: 1, lanes: 2 },
    c: { lane: 0, lanes: 2 },
    d: { lane: 0, lanes: 1 },
  });
});
