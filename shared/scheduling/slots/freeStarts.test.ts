import { expect, test } from "vitest";
import { agentOf, allDay, calendarOf, timed } from "#tests/support/scheduling/agentOf.ts";
import { everyZone } from "#tests/support/scheduling/everyZone.ts";
import { found, starts } from "#tests/support/scheduling/slotsOf.ts";

const nine = [["09:00", "12:00"]] as const;
const withEvents = (events: object[], more: object = {}) =>
  agentOf("a", "UTC", nine, { calendars: [calendarOf(events, more)] });
const monday = "2026-03-02T00:00:00Z";

everyZone(() => {
  test.each<[string, object[], string[]]>([
    [
      "what touches a slot leaves it",
      [
        timed("2026-03-02T08:00:00Z", "2026-03-02T09:00:00Z"),
        timed("2026-03-02T10:00:00Z", "2026-03-02T11:00:00Z"),
      ],
      ["09:00", "11:00"],
    ],
    [
      "offsets are read",
      [timed("2026-03-02T05:30:00-05:00", "2026-03-02T05:45:00-05:00")],
      ["09:00", "11:00"],
    ],
    [
      "what is cancelled does not block",
      [timed("2026-03-02T10:00:00Z", "2026-03-02T11:00:00Z", { status: "cancelled" })],
      ["09:00", "10:00", "11:00"],
    ],
    [
      "what the agent declined does not block",
      [timed("2026-03-02T10:00:00Z", "2026-03-02T11:00:00Z", { response: "declined" })],
      ["09:00", "10:00", "11:00"],
    ],
    [
      "what is shown as free does not block",
      [timed("2026-03-02T10:00:00Z", "2026-03-02T11:00:00Z", { showAs: "free" })],
      ["09:00", "10:00", "11:00"],
    ],
    [
      "working elsewhere does not block",
      [timed("2026-03-02T10:00:00Z", "2026-03-02T11:00:00Z", { showAs: "workingElsewhere" })],
      ["09:00", "10:00", "11:00"],
    ],
    [
      "what has no length does not block",
      [timed("2026-03-02T10:30:00Z", "2026-03-02T10:30:00Z")],
      ["09:00", "10:00", "11:00"],
    ],
    [
      "out of office blocks",
      [timed("2026-03-02T10:00:00Z", "2026-03-02T11:00:00Z", { showAs: "oof" })],
      ["09:00", "11:00"],
    ],
    [
      "an unknown status blocks",
      [timed("2026-03-02T10:00:00Z", "2026-03-02T11:00:00Z", { showAs: "unknown" })],
      ["09:00", "11:00"],
    ],
    [
      "an organizer's own meeting blocks",
      [timed("2026-03-02T10:00:00Z", "2026-03-02T11:00:00Z", { response: "organizer" })],
      ["09:00", "11:00"],
    ],
    [
      "a status that frees nothing blocks",
      [timed("2026-03-02T10:00:00Z", "2026-03-02T11:00:00Z", { status: "tentative" })],
      ["09:00", "11:00"],
    ],
    [
      "a long event that began before blocks",
      [timed("2026-02-01T10:00:00Z", "2026-03-02T11:00:00Z")],
      ["11:00"],
    ],
    [
      "a short event within a long one hides nothing",
      [
        timed("2026-03-02T09:00:00Z", "2026-03-02T11:00:00Z"),
        timed("2026-03-02T09:00:00Z", "2026-03-02T09:10:00Z"),
      ],
      ["11:00"],
    ],
  ])("%s", (_, events, expected) => {
    expect(starts(withEvents(events), monday, { event: { tentativeBlocks: false } })).toEqual(expected);
  });

  test.each([[{ showAs: "tentative" }], [{ response: "tentative" }], [{ response: "needsAction" }]])(
    "%j blocks only if tentative does",
    (more) => {
      const agent = withEvents([timed("2026-03-02T10:00:00Z", "2026-03-02T11:00:00Z", more)]);
      expect(starts(agent, monday, { event: { tentativeBlocks: false } })).toEqual([
        "09:00",
        "10:00",
        "11:00",
      ]);
      expect(starts(agent, monday, { event: { tentativeBlocks: true } })).toEqual(["09:00", "11:00"]);
    },
  );

  test.each<[string, object, object, string[]]>([
    [
      "in the calendar's zone",
      { timeZone: "America/New_York" },
      allDay("2026-03-02", "2026-03-03"),
      ["04:00"],
    ],
    ["of 23 hours", { timeZone: "America/New_York" }, allDay("2026-03-08", "2026-03-09"), ["04:00"]],
    ["of no length", {}, allDay("2026-03-02", "2026-03-02"), ["04:00", "05:00"]],
  ])("a whole day %s", (_, calendar, event, expected) => {
    const agent = agentOf("a", "UTC", [["04:00", "06:00"]], { calendars: [calendarOf([event], calendar)] });
    const day = "startDate" in event ? event.startDate : "";
    expect(starts(agent, `${day}T00:00:00Z`)).toEqual(expected);
  });

  test("a whole day of 23 hours ends an hour earlier", () => {
    const agent = agentOf("a", "UTC", [["03:00", "06:00"]], {
      calendars: [calendarOf([allDay("2026-03-08", "2026-03-09")], { timeZone: "America/New_York" })],
    });
    expect(starts(agent, "2026-03-09T00:00:00Z")).toEqual(["04:00", "05:00"]);
  });

  test("buffers are asked of the new meeting alone, beyond working time and the window too", () => {
    const event = { bufferBeforeMinutes: 15, bufferAfterMinutes: 30 };
    expect(starts(agentOf("a", "UTC", nine), monday, { event })).toEqual(["09:00", "10:00", "11:00"]);
    const before = withEvents([timed("2026-03-02T08:00:00Z", "2026-03-02T08:46:00Z")]);
    expect(starts(before, "2026-03-02T09:00:00Z", { event }, "2026-03-02T10:00:00Z")).toEqual([]);
    const touches = withEvents([
      timed("2026-03-02T08:00:00Z", "2026-03-02T08:45:00Z"),
      timed("2026-03-02T10:30:00Z", "2026-03-02T10:31:00Z"),
    ]);
    expect(starts(touches, "2026-03-02T09:00:00Z", { event }, "2026-03-02T09:01:00Z")).toEqual(["09:00"]);
    const after = withEvents([timed("2026-03-02T12:29:00Z", "2026-03-02T13:00:00Z")]);
    expect(starts(after, monday, { event })).toEqual(["09:00", "10:00"]);
  });

  test("an agent whose calendar cannot be read is left out, the others and unchecked calendars are not affected", () => {
    const broken = { status: "error", error: "403", events: [] };
    const agents = [
      agentOf("a", "UTC", nine, { calendars: [calendarOf(), calendarOf([], broken)] }),
      agentOf("b", "UTC", nine, { calendars: [calendarOf([], { ...broken, checkForConflicts: false })] }),
      agentOf("c", "UTC", nine, {
        calendars: [
          calendarOf([timed("2026-03-02T09:00:00Z", "2026-03-02T12:00:00Z")], { checkForConflicts: false }),
        ],
      }),
    ];
    const { slots, excludedAgents } = found(agents, monday, "2026-03-02T10:00:00Z");
    expect(slots.map(({ agents: ids }) => ids)).toEqual([["b", "c"]]);
    expect(excludedAgents).toEqual(["a"]);
  });
});
