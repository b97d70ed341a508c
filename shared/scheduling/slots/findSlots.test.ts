import { expect, test } from "vitest";
import { agentOf } from "#tests/support/scheduling/agentOf.ts";
import { everyZone } from "#tests/support/scheduling/everyZone.ts";
import { found, starts } from "#tests/support/scheduling/slotsOf.ts";

const nine = [["09:00", "12:00"]] as const;
const monday = "2026-03-02T00:00:00Z";

everyZone(() => {
  test("a slot says when it begins and ends, for the visitor too, and who can take it", () => {
    const agents = [agentOf("b", "UTC", nine), agentOf("a", "UTC", [["11:00", "13:00"]])];
    expect(
      found(agents, "2026-03-02T11:00:00Z", "2026-03-02T13:00:00Z", { visitorTimeZone: "Asia/Kolkata" }),
    ).toEqual({
      slots: [
        {
          start: "2026-03-02T11:00:00Z",
          end: "2026-03-02T12:00:00Z",
          agents: ["b", "a"],
          visitorStart: "2026-03-02T16:30:00+05:30",
        },
        {
          start: "2026-03-02T12:00:00Z",
          end: "2026-03-02T13:00:00Z",
          agents: ["a"],
          visitorStart: "2026-03-02T17:30:00+05:30",
        },
      ],
      excludedAgents: [],
    });
  });

  test.each<[string, string, [string, string][], string, string[]]>([
    [
      "a start that the clocks skip is read an hour later",
      "Europe/Berlin",
      [["02:30", "05:00"]],
      "2026-03-29T00:00:00Z",
      ["01:30"],
    ],
    [
      "a range within what the clocks skip is empty",
      "Europe/Berlin",
      [["02:30", "03:00"]],
      "2026-03-29T00:00:00Z",
      [],
    ],
    [
      "a time that comes twice is the first",
      "Europe/Berlin",
      [["02:00", "04:00"]],
      "2026-10-25T00:00:00Z",
      ["00:00", "01:00", "02:00"],
    ],
    [
      "half an hour of clock change",
      "Australia/Lord_Howe",
      [["01:30", "04:00"]],
      "2026-04-04T12:00:00Z",
      ["14:30", "15:30", "16:30"],
    ],
    [
      "a zone of half an hour",
      "Asia/Kolkata",
      [["09:00", "11:00"]],
      "2026-03-02T00:00:00Z",
      ["03:30", "04:30"],
    ],
    [
      "a zone of three quarters of an hour",
      "Asia/Kathmandu",
      [["09:00", "11:00"]],
      "2026-03-02T00:00:00Z",
      ["03:15", "04:15"],
    ],
    [
      "a midnight that does not exist",
      "Africa/Cairo",
      [["00:00", "03:00"]],
      "2026-04-23T21:00:00Z",
      ["22:00", "23:00"],
    ],
    ["24:00 is the end of the date", "UTC", [["22:00", "24:00"]], "2026-03-02T12:00:00Z", ["22:00", "23:00"]],
    [
      "an end before the start is on the next date",
      "UTC",
      [["22:00", "01:00"]],
      "2026-03-02T12:00:00Z",
      ["22:00", "23:00", "00:00"],
    ],
    [
      "start and end alike are no time",
      "UTC",
      [
        ["09:00", "09:00"],
        ["00:00", "00:00"],
      ],
      "2026-03-02T00:00:00Z",
      [],
    ],
    [
      "ranges that touch are one",
      "UTC",
      [
        ["09:00", "10:30"],
        ["10:30", "12:00"],
      ],
      "2026-03-02T00:00:00Z",
      ["09:00", "10:00", "10:30"],
    ],
    [
      "ranges that overlap keep both grids, each start once",
      "UTC",
      [
        ["09:00", "11:00"],
        ["10:00", "11:30"],
        ["10:15", "11:30"],
      ],
      "2026-03-02T00:00:00Z",
      ["09:00", "10:00", "10:15"],
    ],
    [
      "a slot does not bridge a gap",
      "UTC",
      [
        ["09:00", "09:45"],
        ["10:00", "11:00"],
      ],
      "2026-03-02T00:00:00Z",
      ["10:00"],
    ],
  ])("%s", (_, zone, ranges, from, expected) => {
    expect(starts(agentOf("a", zone, ranges), from)).toEqual(expected);
  });

  test("a range's grid goes on into the range that it touches only as far as the range goes", () => {
    const agent = agentOf("a", "UTC", [
      ["09:00", "09:50"],
      ["09:50", "11:00"],
    ]);
    expect(starts(agent, monday, { event: { slotIntervalMinutes: 20 } })).toEqual([
      "09:00",
      "09:20",
      "09:40",
      "09:50",
    ]);
  });

  test("an override replaces its date, and leaves the night that began before", () => {
    const agent = agentOf("a", "UTC", [["22:00", "02:00"]], {
      dateOverrides: { "2026-03-03": [], "2026-03-04": [["10:00", "11:00"]] },
    });
    expect(
      found(agent, "2026-03-02T12:00:00Z", "2026-03-05T12:00:00Z").slots.map(({ start }) => start),
    ).toEqual([
      "2026-03-02T22:00:00Z",
      "2026-03-02T23:00:00Z",
      "2026-03-03T00:00:00Z",
      "2026-03-03T01:00:00Z",
      "2026-03-04T10:00:00Z",
    ]);
  });

  test("the day of the week is the agent's", () => {
    const agent = { ...agentOf("a", "Asia/Tokyo", []), workingHours: { mon: [["08:00", "10:00"]] } };
    expect(
      found(agent, "2026-02-28T00:00:00Z", "2026-03-08T00:00:00Z").slots.map(({ start }) => start),
    ).toEqual(["2026-03-01T23:00:00Z", "2026-03-02T00:00:00Z"]);
  });

  test("the window takes starts: its end is exclusive, the meeting may go beyond it", () => {
    expect(starts(agentOf("a", "UTC", nine), "2026-03-02T09:30:00Z", {}, "2026-03-02T11:00:00Z")).toEqual([
      "10:00",
    ]);
    expect(starts(agentOf("a", "UTC", nine), "2026-03-02T10:00:00Z", {}, "2026-03-02T11:00:01Z")).toEqual([
      "10:00",
      "11:00",
    ]);
  });
});
