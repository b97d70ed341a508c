import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { everyZone } from "#tests/support/scheduling/everyZone.ts";
import type { Agent } from "../availability/agent.ts";
import type { MeetingKind } from "../availability/meetingKind.ts";
import { type Weekday, weekdays } from "../availability/weekday.ts";
import { dateText } from "../time/dateText.ts";
import { ianaZone } from "../time/ianaZone.ts";
import { instantOf } from "../time/instantOf.ts";
import { utcZone } from "../time/utcZone.ts";
import { findSlots } from "./findSlots.ts";

const minute = 60_000;
const day = 1440 * minute;
const names = [
  "UTC",
  "America/New_York",
  "Europe/Berlin",
  "Asia/Kolkata",
  "Australia/Lord_Howe",
  "America/Havana",
  "Africa/Cairo",
];

/** Days around the changes of clocks of 2026, and ordinary ones. */
const begin = fc
  .constantFrom(
    "2026-03-07",
    "2026-03-28",
    "2026-04-04",
    "2026-04-23",
    "2026-06-10",
    "2026-10-24",
    "2026-10-31",
  )
  .map((date) => Date.parse(date));
const name = fc.constantFrom(...names);
const clock = fc.integer({ min: 0, max: 1440 });
const ranges = fc.array(fc.tuple(fc.integer({ min: 0, max: 1439 }), clock), { maxLength: 3 });

function world(start: number) {
  const moment = fc.integer({ min: -1440, max: 4 * 1440 }).map((minutes) => start + minutes * minute);
  const interval = fc
    .tuple(moment, fc.integer({ min: 0, max: 600 }))
    .map(([at, length]) => ({ start: at, end: at + length * minute }));
  return fc.record({
    start: fc.constant(start),
    zone: name,
    week: fc.tuple(ranges, ranges, ranges, ranges, ranges, ranges, ranges),
    override: ranges,
    events: fc.array(interval, { maxLength: 6 }),
    now: moment,
    kind: fc.record<MeetingKind>({
      durationMinutes: fc.integer({ min: 5, max: 180 }),
      slotIntervalMinutes: fc.constantFrom(15, 20, 30, 60),
      bufferBeforeMinutes: fc.constantFrom(0, 10, 45),
      bufferAfterMinutes: fc.constantFrom(0, 10, 45),
      minimumNoticeMinutes: fc.constantFrom(0, 60, 1440),
      bookingWindowDays: fc.constantFrom(null, 0, 2),
      maxPerDay: fc.constant(null),
      tentativeBlocks: fc.boolean(),
    }),
  });
}

/** The instants of a wall clock's reading, as Temporal says. */
const instant = (wall: number, zone: string) =>
  Temporal.Instant.fromEpochMilliseconds(wall)
    .toZonedDateTimeISO("UTC")
    .toPlainDateTime()
    .toZonedDateTime(zone).epochMilliseconds;
const localDay = (at: number, zone: string) =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate().toString();

everyZone(() => {
  test("exactly the starts that the rules allow are found, one minute after the other", () => {
    fc.assert(
      fc.property(begin.chain(world), ({ start, zone, week, override, events, now, kind }) => {
        const overridden = dateText(start / day + 1);
        const agent: Agent = {
          id: "a",
          timeZone: ianaZone(zone) ?? utcZone,
          workingHours: Object.fromEntries(
            weekdays.map((weekday, index) => [weekday, week[index] ?? []]),
          ) as Agent["workingHours"],
          dateOverrides: { [overridden]: override },
          calendars: [
            {
              id: "c",
              timeZone: utcZone,
              checkForConflicts: true,
              status: "ok",
              events: events.map((event) => ({ kind: "timed", ...event, showAs: "busy", booking: false })),
            },
          ],
        };
        const window = { start, end: start + 3 * day };
        const { slots } = findSlots([agent], { kind, now, window });

        // Said once more, slowly: minute by minute, by Temporal.
        const worked = new Set<number>();
        const grid = new Set<number>();
        for (let date = start / day - 2; date < start / day + 6; date++) {
          const weekday = weekdays[(((date + 3) % 7) + 7) % 7] as Weekday;
          const today = dateText(date) === overridden ? override : (agent.workingHours[weekday] ?? []);
          for (const [from, to] of today) {
            if (from === to) continue;
            const first = instant(date * day + from * minute, zone);
            const last = instant(date * day + (to < from ? to + 1440 : to) * minute, zone);
            for (let at = first; at < last; at += minute) worked.add(at);
            for (let at = first; at < last; at += kind.slotIntervalMinutes * minute) grid.add(at);
          }
        }
        const length = kind.durationMinutes * minute;
        const today = Temporal.PlainDate.from(localDay(now, zone));
        const lastDay = today.add({ days: kind.bookingWindowDays ?? 0 }).toString();
        const fits = (at: number) => {
          if (at < window.start || at >= window.end || at < now + kind.minimumNoticeMinutes * minute)
            return false;
          if (kind.bookingWindowDays !== null && localDay(at, zone) > lastDay) return false;
          for (let one = at; one < at + length; one += minute) if (!worked.has(one)) return false;
          return !events.some(
            (event) =>
              event.end > event.start &&
              event.start < at + length + kind.bufferAfterMinutes * minute &&
              event.end > at - kind.bufferBeforeMinutes * minute,
          );
        };
        expect(slots.map((slot) => slot.start)).toEqual([...grid].filter(fits).sort((a, b) => a - b));
        for (const slot of slots) expect(slot.end - slot.start).toBe(length);
      }),
      { numRuns: 60 },
    );
  });

  test("a wall clock's reading becomes the instant that Temporal says", () => {
    const wall = fc
      .integer({ min: 0, max: 366 * 96 })
      .map((quarters) => Date.UTC(2026, 0, 1) + quarters * 15 * minute);
    fc.assert(
      fc.property(name, fc.oneof(wall, begin), (zone, at) => {
        expect(instantOf(at, ianaZone(zone) ?? utcZone)).toBe(instant(at, zone));
      }),
      { numRuns: 300 },
    );
  });
});
