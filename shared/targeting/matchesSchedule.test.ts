import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Targeting } from "../dialogue/targeting.ts";
import type { Attributes } from "../dialogue/value.ts";
import { zonedTime } from "../dialogue/zonedTime.ts";
import { matchesSchedule } from "./matchesSchedule.ts";

type Schedule = NonNullable<Targeting["schedule"]>;

function open(
  schedule: Schedule,
  at: string | number,
  timeZone = "UTC",
  attributes: Attributes = {},
): boolean {
  return matchesSchedule(schedule, { now: new Date(at).getTime(), timeZone, attributes });
}

describe("hours past midnight", () => {
  const mondayNight: Schedule = { days: ["mon"], hours: [["22:00", "02:00"]] };

  test.each([
    ["2026-03-16T21:59:00Z", false],
    ["2026-03-16T22:00:00Z", true],
    ["2026-03-17T01:59:00Z", true],
    ["2026-03-17T02:00:00Z", false],
    ["2026-03-16T01:00:00Z", false],
    ["2026-03-17T23:00:00Z", false],
  ])("belong to the day on which they begin: %s", (at, expected) => {
    expect(open(mondayNight, at)).toBe(expected);
  });

  test("from Sunday into Monday", () => {
    expect(open({ days: ["sun"], hours: [["23:00", "01:00"]] }, "2026-03-16T00:30:00Z")).toBe(true);
    expect(open({ days: ["sat"], hours: [["23:00", "01:00"]] }, "2026-03-16T00:30:00Z")).toBe(false);
  });
});

describe("the visitor's time zone", () => {
  const office: Schedule = { timeZone: "visitor", days: ["mon"], hours: [["09:00", "17:00"]] };
  const at = "2026-03-16T23:30:00Z";

  test("decides where the schedule says so", () => {
    expect(open(office, at, "UTC", { "visit.timezone": "America/Los_Angeles" })).toBe(true);
    expect(open(office, at, "America/Los_Angeles", { "visit.timezone": "UTC" })).toBe(false);
    expect(
      open({ ...office, timeZone: "site" }, at, "UTC", { "visit.timezone": "America/Los_Angeles" }),
    ).toBe(false);
  });

  test("is the site's while it is not known", () => {
    expect(open(office, at, "America/Los_Angeles")).toBe(true);
    expect(open(office, at, "America/Los_Angeles", { "visit.timezone": "" })).toBe(true);
  });

  test("says when a date begins", () => {
    const day: Schedule = { timeZone: "visitor", from: "2026-03-17", until: "2026-03-18" };
    expect(open(day, at, "UTC", { "visit.timezone": "Asia/Tokyo" })).toBe(true);
    expect(open(day, at, "UTC", { "visit.timezone": "America/Los_Angeles" })).toBe(false);
  });
});

const berlin = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Berlin",
  weekday: "short",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom("00", "30"))
  .map(([hour, minute]) => `${String(hour).padStart(2, "0")}:${minute}`);
// the clock goes forward on 2026-03-29 and back on 2026-10-25
const nearChange = fc
  .tuple(
    fc.constantFrom("2026-03-29T00:00:00Z", "2026-10-25T00:00:00Z"),
    fc.integer({ min: -2000, max: 2000 }),
  )
  .map(([day, minutes]) => Date.parse(day) + minutes * 60_000);

test("hours are what the clock on the wall shows, also in the nights in which it is changed", () => {
  fc.assert(
    fc.property(nearChange, time, time, (now, start, end) => {
      const shown = berlin.format(now).slice(-5);
      const within = start <= end ? shown >= start && shown < end : shown >= start || shown < end;
      expect(open({ hours: [[start, end]] }, now, "Europe/Berlin")).toBe(within);
    }),
  );
});

test("a date begins when its day begins on the wall, and once it has begun it has begun", () => {
  fc.assert(
    fc.property(nearChange, fc.integer({ min: 0, max: 3000 }), (now, later) => {
      const from: Schedule = { from: "2026-03-29" };
      if (open(from, now, "Europe/Berlin"))
        expect(open(from, now + later * 60_000, "Europe/Berlin")).toBe(true);
    }),
  );
  expect(open({ from: "2026-03-29" }, "2026-03-28T22:59:59Z", "Europe/Berlin")).toBe(false);
  expect(open({ from: "2026-03-29" }, "2026-03-28T23:00:00Z", "Europe/Berlin")).toBe(true);
});

test("moments of two zones and instants are not mixed up in a row of questions", () => {
  const evening: Schedule = { hours: [["18:00", "19:00"]] };
  const now = "2026-03-16T09:30:00Z";
  expect([open(evening, now, "Asia/Tokyo"), open(evening, now), open(evening, now, "Asia/Tokyo")]).toEqual([
    true,
    false,
    true,
  ]);
});

test("a date begins at its midnight on the clock of the zone, to the minute, wherever that is", () => {
  const zone = fc.constantFrom("UTC", "Pacific/Kiritimati", "Etc/GMT+12", "Asia/Tokyo", "America/Sao_Paulo");
  const midnight = Date.UTC(2026, 2, 16);
  fc.assert(
    fc.property(zone, fc.integer({ min: -3000, max: 3000 }), (timeZone, minutes) => {
      const at = midnight + minutes * 60_000;
      const begun = zonedTime(at, timeZone).day * 86_400_000 >= midnight;
      expect(open({ from: "2026-03-16" }, at, timeZone)).toBe(begun);
      expect(open({ until: "2026-03-16" }, at, timeZone)).toBe(!begun);
    }),
  );
});
