import { expect, test } from "vitest";
import { dayOf } from "#shared/scheduling/time/dayOf.ts";
import { ianaZone } from "#shared/scheduling/time/ianaZone.ts";
import { utcZone } from "#shared/scheduling/time/utcZone.ts";
import { lanesOf } from "./lanesOf.ts";
import { placeOf } from "./placeOf.ts";
import { roomFor } from "./roomFor.ts";
import { shifted } from "./shifted.ts";
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

test("what takes no time yet is tall enough to be read", () => {
  const asked = { start: at("2026-03-08T15:00:00Z"), end: at("2026-03-08T15:00:00Z") };
  expect(placeOf(asked, "UTC")).toEqual({ day: day("2026-03-08"), from: 900, to: 930 });
});

test("a week begins as the language has it, also before 1970; on Monday where nobody knows", () => {
  expect(weekOf(day("2026-03-08"), "de")).toBe(day("2026-03-02"));
  expect(weekOf(day("2026-03-09"), "de")).toBe(day("2026-03-09"));
  expect(weekOf(day("1969-12-31"), "de")).toBe(day("1969-12-29"));
  for (const sunday of ["en", "en-US", "pt-BR"]) {
    expect(weekOf(day("2026-03-08"), sunday)).toBe(day("2026-03-08"));
    expect(weekOf(day("2026-03-14"), sunday)).toBe(day("2026-03-08"));
    expect(weekOf(day("1969-12-31"), sunday)).toBe(day("1969-12-28"));
  }
  expect(weekOf(day("2026-03-07"), "ar-EG")).toBe(day("2026-03-07"));
  expect(weekOf(day("2026-03-08"), "xx")).toBe(day("2026-03-02"));
});

test("the stretch after one is the next one, also over a night in which clocks are put forward", () => {
  const zone = ianaZone("America/New_York") ?? utcZone;
  const shown = (at: number, by: number) => dayOf(shifted({ form: "week", at }, by, zone), zone);
  // half past eleven on the evening before the clocks change
  const saturday = at("2026-03-08T04:30:00Z");
  expect(shown(saturday, 1)).toBe(day("2026-03-14"));
  expect(shown(saturday, -1)).toBe(day("2026-02-28"));
  const month = (text: string, by: number) => dayOf(shifted({ form: "month", at: at(text) }, by, zone), zone);
  expect(month("2026-01-31T12:00:00Z", 1)).toBe(day("2026-02-15"));
  expect(month("2026-01-01T04:30:00Z", 1)).toBe(day("2026-01-15"));
  expect(month("2026-12-31T12:00:00Z", 1)).toBe(day("2027-01-15"));
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

test("more meetings at once than can be told apart are counted by the hour, the others are drawn", () => {
  const many = Array.from({ length: 9 }, (_, at) => ({ id: `${at}`, from: 540 + 10 * at, to: 700 }));
  const few = [
    { id: "x", from: 800, to: 830 },
    { id: "y", from: 800, to: 830 },
  ];
  const { drawn, more } = roomFor([...many, ...few], 4);
  expect([...drawn.keys()]).toEqual(["0", "1", "2", "x", "y"]);
  expect(drawn.get("2")).toEqual({ lane: 2, lanes: 4 });
  expect(drawn.get("y")).toEqual({ lane: 1, lanes: 2 });
  expect([...more]).toEqual([
    [9, 3],
    [10, 3],
  ]);
});
