import { expect, test } from "vitest";
import { ask } from "#tests/support/scheduling/ask.ts";
import { everyZone } from "#tests/support/scheduling/everyZone.ts";

/** The busy blocks of one entry in October 2026, as `10-25T00:30/10-25T01:00`; null if it cannot be read. */
function busy(...lines: string[]): string[] | null {
  const text = ["BEGIN:VCALENDAR", "BEGIN:VEVENT", "UID:1", ...lines, "END:VEVENT", "END:VCALENDAR"];
  const answer = ask("busy", {
    provider: "ics",
    payload: [text.join("\r\n")],
    calendarTimeZone: "Europe/Berlin",
    agentEmail: "",
    tentativeBlocks: false,
    window: { start: "2026-10-01T00:00:00Z", end: "2026-11-01T00:00:00Z" },
  }) as { failed: boolean; busy: { start: string; end: string }[] };
  if (answer.failed) return null;
  return answer.busy.map(({ start, end }) => `${start.slice(5, 16)}/${end.slice(5, 16)}`);
}
const old = ["DTSTART:20100101T090000Z", "DTEND:20100101T093000Z"];

everyZone(() => {
  test("periods of RDATE end when they say, by an end or a duration, also where a rule begins too", () => {
    const hour = ["DTSTART:20261001T090000Z", "DTEND:20261001T100000Z"];
    const dates = "RDATE;VALUE=PERIOD:20261005T090000Z/20261005T120000Z,20261006T090000Z/PT15M";
    const blocks = ["10-01T09:00/10-01T10:00", "10-05T09:00/10-05T12:00", "10-06T09:00/10-06T09:15"];
    expect(busy(...hour, dates)).toEqual(blocks);
    const local = "RDATE;VALUE=PERIOD;TZID=America/New_York:20261005T050000/20261005T080000";
    expect(busy(...hour, "RRULE:FREQ=DAILY;INTERVAL=4;COUNT=2", local)).toEqual(blocks.slice(0, 2));
  });

  test("UNTIL is an instant in the hour that comes twice", () => {
    const night = ["DTSTART;TZID=Europe/Berlin:20261024T023000", "DURATION:PT10M"];
    const blocks = ["10-24T00:30/10-24T00:40", "10-25T00:30/10-25T00:40"];
    expect(busy(...night, "RRULE:FREQ=DAILY;UNTIL=20261025T011500Z")).toEqual(blocks);
    expect(busy(...night, "RRULE:FREQ=DAILY;UNTIL=20261025T003000Z")).toEqual(blocks);
    expect(busy(...night, "RRULE:FREQ=DAILY;UNTIL=20261025T002959Z")).toEqual(blocks.slice(0, 1));
  });

  test("a rule that was over long ago keeps nothing busy", () => {
    expect(busy(...old, "RRULE:FREQ=HOURLY;COUNT=5")).toEqual([]);
    expect(busy(...old, "RRULE:FREQ=MINUTELY;BYHOUR=9;COUNT=100")).toEqual([]);
    expect(busy(...old, "RRULE:FREQ=HOURLY;UNTIL=20100102T090000Z")).toEqual([]);
  });

  test("a week counted in seconds is a week", () => {
    const weekly = busy(...old, "RRULE:FREQ=WEEKLY");
    expect(weekly?.length).toBeGreaterThan(0);
    expect(busy(...old, "RRULE:FREQ=SECONDLY;INTERVAL=604800")).toEqual(weekly);
  });

  test("a rule of a program that begins to count in 1601 is no flood", () => {
    const first = ["DTSTART:16010101T020000Z", "DURATION:PT10M"];
    expect(busy(...first, "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU;BYHOUR=2;BYMINUTE=0")).toEqual([
      "10-25T02:00/10-25T02:10",
    ]);
    expect(busy(...first, "RRULE:FREQ=MONTHLY;BYDAY=2MO")).toEqual(["10-12T02:00/10-12T02:10"]);
  });

  test("one that may not be over is not taken for free", () => {
    expect(busy(...old, "RRULE:FREQ=MINUTELY;COUNT=100000000")).toBeNull();
    expect(busy(...old, ...Array<string>(300).fill("RRULE:FREQ=YEARLY"))).toBeNull();
  });
});
