import fc from "fast-check";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { utcZone } from "../../time/utcZone.ts";
import { ruleStarts } from "./ruleStarts.ts";

const day = 86_400_000;
const names = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

const rule = fc.record({
  start: fc.integer({ min: 0, max: 730 }).map((days) => Date.UTC(2023, 0, 1) + days * day),
  freq: fc.constantFrom("DAILY", "WEEKLY", "MONTHLY", "YEARLY"),
  interval: fc.integer({ min: 1, max: 3 }),
  months: fc.option(fc.integer({ min: 1, max: 12 })),
  dates: fc.option(fc.constantFrom(-1, 1, 15, 29, 30, 31)),
  weekday: fc.option(fc.integer({ min: 0, max: 6 })),
  position: fc.constantFrom(0, 0, 1, 2, 5, -1),
});

test("a series has exactly the days that RFC 5545 gives it, day after day", () => {
  fc.assert(
    fc.property(rule, ({ start, freq, interval, months, dates, weekday, position }) => {
      const first = new Date(start);
      const byMonth = months === null ? null : [...new Set([months, first.getUTCMonth() + 1])];
      const byDate = dates === null || freq === "WEEKLY" ? null : [...new Set([dates, first.getUTCDate()])];
      const byDay = weekday === null ? null : [...new Set([weekday, first.getUTCDay()])];
      const nth = freq === "MONTHLY" || (freq === "YEARLY" && byMonth) ? position : 0;
      const text = [
        `FREQ=${freq};INTERVAL=${interval}`,
        ...(byMonth ? [`BYMONTH=${byMonth}`] : []),
        ...(byDate ? [`BYMONTHDAY=${byDate}`] : []),
        ...(byDay ? [`BYDAY=${byDay.map((one) => `${nth || ""}${names[one]}`)}`] : []),
      ].join(";");

      const monthOf = (date: Date) => date.getUTCFullYear() * 12 + date.getUTCMonth();
      const weekOf = (at: number) => Math.floor((at / day + 3) / 7);
      const belongs = (at: number) => {
        const date = new Date(at);
        const [inMonth, inWeek] = [date.getUTCDate(), date.getUTCDay()];
        const length = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
        const rounds = {
          DAILY: (at - start) / day,
          WEEKLY: weekOf(at) - weekOf(start),
          MONTHLY: monthOf(date) - monthOf(first),
          YEARLY: date.getUTCFullYear() - first.getUTCFullYear(),
        }[freq];
        if (rounds === undefined || rounds % interval !== 0) return false;
        if (byMonth && !byMonth.includes(date.getUTCMonth() + 1)) return false;
        if (byDate && !byDate.some((one) => (one > 0 ? one : length + 1 + one) === inMonth)) return false;
        if (byDay && !byDay.includes(inWeek)) return false;
        if (byDay && nth > 0 && Math.ceil(inMonth / 7) !== nth) return false;
        if (byDay && nth < 0 && inMonth <= length - 7) return false;
        if (freq === "WEEKLY" && !byDay && inWeek !== first.getUTCDay()) return false;
        if ((freq === "MONTHLY" || freq === "YEARLY") && !byDate && !byDay && inMonth !== first.getUTCDate())
          return false;
        if (freq !== "YEARLY" || byMonth || byDate || byDay) return true;
        return date.getUTCMonth() === first.getUTCMonth();
      };
      fc.pre(belongs(start));
      const from = start + 200 * day;
      const to = start + 500 * day;
      const expected: number[] = [];
      for (let at = from; at <= to; at += day) if (belongs(at)) expected.push(at);
      const begin = { wall: start, at: start, zone: utcZone, isDate: false };
      expect([text, ruleStarts(ICAL.Recur.fromString(text), begin, from, to)]).toEqual([text, expected]);
    }),
    { numRuns: 150 },
  );
});
