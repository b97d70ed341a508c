import { expect, test } from "vitest";
import { ask } from "#tests/support/scheduling/ask.ts";
import { everyZone } from "#tests/support/scheduling/everyZone.ts";

type More = { tentativeBlocks?: boolean; calendarTimeZone?: string; window?: { start: string; end: string } };

const march = { start: "2026-03-01T00:00:00Z", end: "2026-04-06T00:00:00Z" };
const calendar = (...parts: string[]) =>
  ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//test//EN", ...parts, "END:VCALENDAR", ""]
    .join("\n")
    .replace(/\n/g, "\r\n");
const event = (...lines: string[]) => ["BEGIN:VEVENT", "UID:1", ...lines, "END:VEVENT"].join("\n");

function answer(texts: readonly string[], more: More = {}) {
  return ask("busy", {
    provider: "ics",
    payload: texts,
    calendarTimeZone: "Europe/Berlin",
    agentEmail: "anna@acme.com",
    tentativeBlocks: false,
    window: march,
    ...more,
  }) as { failed: boolean; busy: { start: string; end: string }[] };
}
/** The busy blocks of entries, as `03-02T09:00/10:00`. */
function busy(parts: readonly string[], more: More = {}): string[] {
  const { failed, busy: blocks } = answer([calendar(...parts)], more);
  expect(failed).toBe(false);
  return blocks.map(({ start, end }) =>
    start.slice(0, 10) === end.slice(0, 10)
      ? `${start.slice(5, 16)}/${end.slice(11, 16)}`
      : `${start.slice(5, 16)}/${end.slice(5, 16)}`,
  );
}
const upTo = (end: number) => Array.from({ length: end }, (_, index) => index).join(",");
const everySecond = `RRULE:FREQ=DAILY;BYHOUR=${upTo(24)};BYMINUTE=${upTo(60)};BYSECOND=${upTo(60)}`;
const nineToTen = ["DTSTART:20260302T090000Z", "DTEND:20260302T100000Z"];
const custom = [
  "BEGIN:VTIMEZONE",
  "TZID:Head Office",
  "BEGIN:STANDARD",
  "DTSTART:20001029T030000",
  "TZOFFSETFROM:+0200",
  "TZOFFSETTO:+0100",
  "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
  "END:STANDARD",
  "BEGIN:DAYLIGHT",
  "DTSTART:20000326T020000",
  "TZOFFSETFROM:+0100",
  "TZOFFSETTO:+0200",
  "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
  "END:DAYLIGHT",
  "END:VTIMEZONE",
];

everyZone(() => {
  test.each<[string, string[], string[]]>([
    ["UTC", nineToTen, ["03-02T09:00/10:00"]],
    [
      "a zone by its name",
      ["DTSTART;TZID=America/New_York:20260302T090000", "DTEND;TZID=America/New_York:20260302T100000"],
      ["03-02T14:00/15:00"],
    ],
    [
      "a floating time is of the calendar's zone",
      ["DTSTART:20260302T090000", "DTEND:20260302T100000"],
      ["03-02T08:00/09:00"],
    ],
    [
      "a zone of Windows",
      ["DTSTART;TZID=Pacific Standard Time:20260302T090000", "DURATION:PT1H"],
      ["03-02T17:00/18:00"],
    ],
    [
      "a zone behind somebody's own name",
      ["DTSTART;TZID=/example.org/2026/Europe/Berlin:20260302T090000", "DURATION:PT1H"],
      ["03-02T08:00/09:00"],
    ],
    ["a date without an end is one day", ["DTSTART;VALUE=DATE:20260302"], ["03-01T23:00/03-02T23:00"]],
    [
      "dates, the last exclusive, over a change of clocks",
      ["DTSTART;VALUE=DATE:20260328", "DTEND;VALUE=DATE:20260330"],
      ["03-27T23:00/03-29T22:00"],
    ],
    ["a time without an end has no length", ["DTSTART:20260302T090000Z"], []],
    [
      "a day's duration follows the clock",
      ["DTSTART;TZID=Europe/Berlin:20260328T120000", "DURATION:P1D"],
      ["03-28T11:00/03-29T10:00"],
    ],
    [
      "24 hours do not",
      ["DTSTART;TZID=Europe/Berlin:20260328T120000", "DURATION:PT24H"],
      ["03-28T11:00/03-29T11:00"],
    ],
    ["what is transparent does not block", [...nineToTen, "TRANSP:TRANSPARENT"], []],
    ["what is cancelled does not block", [...nineToTen, "STATUS:CANCELLED"], []],
    ["what is tentative does not, here", [...nineToTen, "STATUS:TENTATIVE"], []],
    [
      "declined by the agent, whose address is compared without case",
      [...nineToTen, "ATTENDEE;PARTSTAT=DECLINED:MAILTO:Anna@ACME.com"],
      [],
    ],
    [
      "declined by somebody else",
      [...nineToTen, "ATTENDEE;PARTSTAT=DECLINED:mailto:bob@acme.com"],
      ["03-02T09:00/10:00"],
    ],
    ["accepted", [...nineToTen, "ATTENDEE;PARTSTAT=ACCEPTED:mailto:anna@acme.com"], ["03-02T09:00/10:00"]],
    ["not answered", [...nineToTen, "ATTENDEE:mailto:anna@acme.com"], []],
    ["clipped to the window", ["DTSTART:20260228T220000Z", "DTEND:20260301T010000Z"], ["03-01T00:00/01:00"]],
  ])("%s", (_, lines, expected) => {
    expect(busy([event(...lines)])).toEqual(expected);
  });

  test.each([
    "STATUS:TENTATIVE",
    "ATTENDEE;PARTSTAT=TENTATIVE:mailto:anna@acme.com",
    "ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:anna@acme.com",
  ])("%s blocks if tentative does", (line) => {
    expect(busy([event(...nineToTen, line)])).toEqual([]);
    expect(busy([event(...nineToTen, line)], { tentativeBlocks: true })).toEqual(["03-02T09:00/10:00"]);
  });

  const berlin = ["DTSTART;TZID=Europe/Berlin:20260105T090000", "DTEND;TZID=Europe/Berlin:20260105T100000"];
  test.each<[string, string[], string[]]>([
    [
      "follows the clock",
      ["RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20260330T070000Z"],
      [
        "03-02T08:00/09:00",
        "03-09T08:00/09:00",
        "03-16T08:00/09:00",
        "03-23T08:00/09:00",
        "03-30T07:00/08:00",
      ],
    ],
    [
      "UNTIL is inclusive, to the second",
      ["RRULE:FREQ=WEEKLY;UNTIL=20260309T080000Z"],
      ["03-02T08:00/09:00", "03-09T08:00/09:00"],
    ],
    ["and no longer", ["RRULE:FREQ=WEEKLY;UNTIL=20260309T075959Z"], ["03-02T08:00/09:00"]],
    [
      "UNTIL as a date includes the day",
      ["RRULE:FREQ=WEEKLY;UNTIL=20260309"],
      ["03-02T08:00/09:00", "03-09T08:00/09:00"],
    ],
    [
      "COUNT counts what is excepted",
      ["RRULE:FREQ=WEEKLY;COUNT=10", "EXDATE;TZID=Europe/Berlin:20260302T090000"],
      ["03-09T08:00/09:00"],
    ],
    [
      "an exception in another zone is the same instant",
      ["RRULE:FREQ=WEEKLY;COUNT=10", "EXDATE:20260302T080000Z,20260309T080000Z"],
      [],
    ],
    [
      "every other week keeps its rhythm",
      ["RRULE:FREQ=WEEKLY;INTERVAL=2"],
      ["03-02T08:00/09:00", "03-16T08:00/09:00", "03-30T07:00/08:00"],
    ],
    [
      "every third day keeps its rhythm",
      ["RRULE:FREQ=DAILY;INTERVAL=3;UNTIL=20260309"],
      ["03-03T08:00/09:00", "03-06T08:00/09:00", "03-09T08:00/09:00"],
    ],
    ["monthly by weekday", ["RRULE:FREQ=MONTHLY;BYDAY=1MO"], ["03-02T08:00/09:00"]],
    ["the last working day", ["RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"], ["03-31T07:00/08:00"]],
    [
      "further dates",
      ["RDATE;TZID=Europe/Berlin:20260304T090000,20260401T090000"],
      ["03-04T08:00/09:00", "04-01T07:00/08:00"],
    ],
  ])("a series: %s", (_, lines, expected) => {
    expect(busy([event(...berlin, ...lines)])).toEqual(expected);
  });

  test("a month without the day is left out", () => {
    const lines = ["DTSTART;VALUE=DATE:20260131", "RRULE:FREQ=MONTHLY"];
    const window = { start: "2026-01-01T00:00:00Z", end: "2026-06-01T00:00:00Z" };
    expect(busy([event(...lines)], { calendarTimeZone: "UTC", window })).toEqual([
      "01-31T00:00/02-01T00:00",
      "03-31T00:00/04-01T00:00",
      "05-31T00:00/06-01T00:00",
    ]);
  });
  test("a year without the day is left out", () => {
    const lines = ["DTSTART;VALUE=DATE:20240229", "RRULE:FREQ=YEARLY"];
    expect(busy([event(...lines)])).toEqual([]);
    const window = { start: "2028-02-01T00:00:00Z", end: "2028-04-01T00:00:00Z" };
    expect(busy([event(...lines)], { calendarTimeZone: "UTC", window })).toEqual(["02-29T00:00/03-01T00:00"]);
  });
  test("a series of whole days with an exception", () => {
    const lines = [
      "DTSTART;VALUE=DATE:20260101",
      "RRULE:FREQ=WEEKLY;UNTIL=20260312",
      "EXDATE;VALUE=DATE:20260305",
    ];
    expect(busy([event(...lines)], { calendarTimeZone: "UTC" })).toEqual(["03-12T00:00/03-13T00:00"]);
  });
  test("a series whose nights reach into the window", () => {
    const lines = ["DTSTART:20250101T220000Z", "DTEND:20250102T020000Z", "RRULE:FREQ=DAILY"];
    const window = { start: "2026-03-02T01:00:00Z", end: "2026-03-02T23:00:00Z" };
    expect(busy([event(...lines)], { window })).toEqual(["03-02T01:00/02:00", "03-02T22:00/23:00"]);
  });

  test("a series that began long before a window in the middle of a week", () => {
    const lines = ["DTSTART:20200106T090000Z", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;BYDAY=MO,FR"];
    const window = { start: "2026-03-05T00:00:00Z", end: "2026-03-08T00:00:00Z" };
    expect(busy([event(...lines)], { window })).toEqual(["03-06T09:00/10:00"]);
  });

  test("single instances are moved, also into the window from outside, cancelled, or stand alone", () => {
    const series = event(...berlin, "RRULE:FREQ=WEEKLY");
    const moved = event(
      "RECURRENCE-ID;TZID=Europe/Berlin:20260302T090000",
      "DTSTART:20260302T150000Z",
      "DTEND:20260302T160000Z",
    );
    const pulled = event(
      "RECURRENCE-ID:20260504T070000Z",
      "DTSTART:20260303T150000Z",
      "DTEND:20260303T160000Z",
    );
    const cancelled = event("RECURRENCE-ID:20260309T080000Z", "DTSTART:20260309T080000Z", "STATUS:CANCELLED");
    const pushed = event(
      "RECURRENCE-ID:20260316T080000Z",
      "DTSTART:20260616T080000Z",
      "DTEND:20260616T090000Z",
    );
    expect(busy([series, moved, pulled, cancelled, pushed])).toEqual([
      "03-02T15:00/16:00",
      "03-03T15:00/16:00",
      "03-23T08:00/09:00",
      "03-30T07:00/08:00",
    ]);
    expect(busy([moved])).toEqual(["03-02T15:00/16:00"]);
  });
  test("a change to an instance and all that follow", () => {
    const series = event(...berlin, "RRULE:FREQ=WEEKLY");
    const later = event(
      "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20260316T090000",
      "DTSTART;TZID=Europe/Berlin:20260317T140000",
      "DTEND;TZID=Europe/Berlin:20260317T160000",
    );
    const once = event(
      "RECURRENCE-ID:20260323T080000Z",
      "DTSTART:20260325T080000Z",
      "DTEND:20260325T090000Z",
    );
    expect(busy([series, later, once])).toEqual([
      "03-02T08:00/09:00",
      "03-09T08:00/09:00",
      "03-17T13:00/15:00",
      "03-25T08:00/09:00",
      "03-31T12:00/14:00",
    ]);
    const cancelled = later.replace("END:VEVENT", "STATUS:CANCELLED\nEND:VEVENT");
    expect(busy([series, cancelled])).toEqual(["03-02T08:00/09:00", "03-09T08:00/09:00"]);
  });
  test("an instance that replaces another series' does not touch this one", () => {
    const series = event(...berlin, "RRULE:FREQ=WEEKLY;UNTIL=20260302");
    const other = event("RECURRENCE-ID:20260302T080000Z", "DTSTART:20260303T080000Z").replace(
      "UID:1",
      "UID:2",
    );
    expect(busy([series, other])).toEqual(["03-02T08:00/09:00"]);
  });

  test("a zone that only its VTIMEZONE knows", () => {
    const one = (from: string) => event(`DTSTART;TZID=Head Office:${from}`, "DURATION:PT30M");
    expect(busy([...custom, one("20260302T090000")])).toEqual(["03-02T08:00/08:30"]);
    expect(busy([...custom, one("20260330T090000")])).toEqual(["03-30T07:00/07:30"]);
    // does not exist: with the offset before the gap
    expect(busy([...custom, one("20260329T023000")])).toEqual(["03-29T01:30/02:00"]);
    // comes twice: the first
    const window = { start: "2026-10-24T00:00:00Z", end: "2026-10-27T00:00:00Z" };
    expect(busy([...custom, one("20261025T023000")], { window })).toEqual(["10-25T00:30/01:00"]);
  });

  test("a zone whose VTIMEZONE says nothing is what its name says", () => {
    const zone = ["BEGIN:VTIMEZONE", "TZID:W. Europe Standard Time", "END:VTIMEZONE"];
    const one = event("DTSTART;TZID=W. Europe Standard Time:20260302T090000", "DURATION:PT30M");
    expect(busy([...zone, one])).toEqual(["03-02T08:00/08:30"]);
  });

  test("the last change of clocks that a VTIMEZONE tells of is still made", () => {
    const until = "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU;UNTIL=20260329T010000Z";
    const zone = custom.map((line) => (line.includes("BYMONTH=3") ? until : line));
    const one = event("DTSTART;TZID=Head Office:20260330T090000", "DURATION:PT30M");
    expect(busy([...zone, one])).toEqual(["03-30T07:00/07:30"]);
  });

  test("several calendar objects, joined where they touch", () => {
    const next = event("DTSTART:20260302T100000Z", "DTEND:20260302T110000Z");
    expect(answer([calendar(event(...nineToTen)), calendar(next)])).toEqual({
      failed: false,
      busy: [{ start: "2026-03-02T09:00:00Z", end: "2026-03-02T11:00:00Z" }],
    });
  });

  test.each<[string, unknown]>([
    ["is no calendar", ["hello"]],
    ["holds nothing", [""]],
    [
      "names a zone of whose clocks it says nothing",
      [
        calendar(
          "BEGIN:VTIMEZONE",
          "TZID:Head Office",
          "END:VTIMEZONE",
          event("DTSTART;TZID=Head Office:20260302T090000", "DURATION:PT1H"),
        ),
      ],
    ],
    [
      "names a zone without the offsets of its clocks",
      [
        calendar(
          ...custom.filter((line) => !line.startsWith("TZOFFSETTO")),
          event("DTSTART;TZID=Head Office:20260302T090000", "DURATION:PT1H"),
        ),
      ],
    ],
    ["is cut off", [calendar(event(...nineToTen)).slice(0, 80)]],
    [
      "names a zone that nobody knows",
      [calendar(event("DTSTART;TZID=Nowhere/Land:20260302T090000", "DURATION:PT1H"))],
    ],
    ["has an entry without a beginning", [calendar(event("SUMMARY:x"))]],
    ["repeats without end", [calendar(event("DTSTART:20000101T000000Z", "RRULE:FREQ=SECONDLY"))]],
    ["repeats every second of each day", [calendar(event("DTSTART:20260302T000000Z", everySecond))]],
    [
      "has a rule that nobody understands",
      [calendar(event("DTSTART:20260302T000000Z", "RRULE:FREQ=SOMETIMES"))],
    ],
    ["is no list", "BEGIN:VCALENDAR"],
  ])("what %s is not taken for free", (_, payload) => {
    expect(answer(payload as string[])).toEqual({ failed: true, busy: [] });
  });
});
