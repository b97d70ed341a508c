import { expect, test } from "vitest";
import { ask } from "#tests/support/scheduling/ask.ts";
import { everyZone } from "#tests/support/scheduling/everyZone.ts";

type Blocks = string[] | "failed";

/** The busy blocks that an answer of a provider tells of in March 2026, as `03-02T09:00/03-02T10:00`. */
function busy(provider: string, payload: unknown, tentativeBlocks = false): Blocks {
  const answer = ask("busy", {
    provider,
    payload,
    calendarTimeZone: "America/New_York",
    agentEmail: "anna@acme.com",
    tentativeBlocks,
    window: { start: "2026-03-01T00:00:00Z", end: "2026-04-01T00:00:00Z" },
  }) as { failed: boolean; busy: { start: string; end: string }[] };
  if (answer.failed) {
    expect(answer.busy).toEqual([]);
    return "failed";
  }
  return answer.busy.map(({ start, end }) => `${start.slice(5, 16)}/${end.slice(5, 16)}`);
}
const nine = ["03-02T09:00/03-02T10:00"];

const google = (more: object) => ({
  status: "confirmed",
  start: { dateTime: "2026-03-02T09:00:00Z" },
  end: { dateTime: "2026-03-02T10:00:00Z" },
  ...more,
});
const self = (responseStatus: string) => ({
  attendees: [{ responseStatus: "declined" }, { self: true, responseStatus }],
});

const utc = (dateTime: string) => ({ dateTime, timeZone: "UTC" });
const graph = (more: object) => ({
  isAllDay: false,
  isCancelled: false,
  showAs: "busy",
  responseStatus: { response: "accepted" },
  start: utc("2026-03-02T09:00:00.0000000"),
  end: utc("2026-03-02T10:00:00.0000000"),
  ...more,
});
const schedule = (more: object) => ({
  scheduleId: "anna@acme.com",
  scheduleItems: [
    { status: "busy", start: utc("2026-03-02T09:00:00.0000000"), end: utc("2026-03-02T10:00:00.0000000") },
  ],
  ...more,
});

everyZone(() => {
  test.each<[string, object, Blocks]>([
    ["confirmed", {}, nine],
    ["cancelled", { status: "cancelled" }, []],
    [
      "cancelled, of which nothing else is told",
      { status: "cancelled", start: undefined, end: undefined },
      [],
    ],
    ["transparent", { transparency: "transparent" }, []],
    ["declined by the agent", self("declined"), []],
    ["accepted by the agent, declined by others", self("accepted"), nine],
    ["tentative", self("tentative"), []],
    ["of a status that frees nothing", { status: "tentative" }, nine],
    ["not answered", self("needsAction"), []],
    [
      "with offsets",
      { start: { dateTime: "2026-03-02T04:00:00-05:00" }, end: { dateTime: "2026-03-02T05:00:00-05:00" } },
      nine,
    ],
    [
      "a local time in a zone of its own",
      {
        start: { dateTime: "2026-03-02T10:00:00", timeZone: "Europe/Berlin" },
        end: { dateTime: "2026-03-02T11:00:00", timeZone: "Europe/Berlin" },
      },
      nine,
    ],
    [
      "a day of 23 hours in the calendar's zone",
      { start: { date: "2026-03-08" }, end: { date: "2026-03-09" } },
      ["03-08T05:00/03-09T04:00"],
    ],
    ["without an end", { end: undefined }, []],
    ["a time that nobody can read", { start: { dateTime: "tomorrow" } }, "failed"],
  ])("Google's events: %s", (_, more, expected) => {
    expect(busy("google.events", { items: [google(more)] })).toEqual(expected);
  });
  test.each(["tentative", "needsAction"])("Google's events: %s blocks if tentative does", (response) => {
    expect(busy("google.events", { items: [google(self(response))] }, true)).toEqual(nine);
  });

  const block = { start: "2026-03-02T04:00:00-05:00", end: "2026-03-02T10:00:00Z" };
  test.each<[string, unknown, Blocks]>([
    ["busy times", { a: { busy: [block] } }, nine],
    [
      "an error, whatever is busy",
      { a: { busy: [block], errors: [{ domain: "global", reason: "notFound" }] } },
      "failed",
    ],
    [
      "an error of one calendar of two",
      { a: { busy: [] }, b: { errors: [{ reason: "internalError" }] } },
      "failed",
    ],
    ["no errors", { a: { busy: [], errors: [] } }, []],
    ["no calendar at all", {}, "failed"],
  ])("Google's free/busy: %s", (_, calendars, expected) => {
    expect(busy("google.freeBusy", { calendars })).toEqual(expected);
  });

  test.each<[string, object, Blocks]>([
    ["busy", {}, nine],
    ["out of office", { showAs: "oof" }, nine],
    ["an unknown word", { showAs: "unknown" }, nine],
    ["free", { showAs: "free" }, []],
    ["working elsewhere", { showAs: "workingElsewhere" }, []],
    ["cancelled", { isCancelled: true }, []],
    ["declined", { responseStatus: { response: "declined" } }, []],
    ["tentative", { showAs: "tentative" }, []],
    ["accepted tentatively", { responseStatus: { response: "tentativelyAccepted" } }, []],
    ["not answered", { responseStatus: { response: "notResponded" } }, []],
    ["an own appointment", { responseStatus: { response: "none" } }, nine],
    ["the organizer's", { responseStatus: { response: "organizer" } }, nine],
    [
      "a zone of Windows",
      {
        start: { dateTime: "2026-03-02T01:00:00", timeZone: "Pacific Standard Time" },
        end: { dateTime: "2026-03-02T11:00:00", timeZone: "W. Europe Standard Time" },
      },
      nine,
    ],
    [
      "whole days are dates, also when written in UTC",
      { isAllDay: true, start: utc("2026-03-08T00:00:00.0000000"), end: utc("2026-03-09T00:00:00.0000000") },
      ["03-08T05:00/03-09T04:00"],
    ],
    [
      "a zone that nobody knows",
      { start: { dateTime: "2026-03-02T01:00:00", timeZone: "tzone://Microsoft/Custom" } },
      "failed",
    ],
  ])("Graph's calendar view: %s", (_, more, expected) => {
    expect(busy("graph.calendarView", { value: [graph(more)] })).toEqual(expected);
  });
  test.each([
    { showAs: "tentative" },
    { responseStatus: { response: "tentativelyAccepted" } },
    { responseStatus: { response: "notResponded" } },
  ])("Graph's calendar view: %j blocks if tentative does", (more) =>
    expect(busy("graph.calendarView", { value: [graph(more)] }, true)).toEqual(nine),
  );

  test.each<[string, object[], Blocks]>([
    ["busy", [schedule({})], nine],
    [
      "an error",
      [schedule({ error: { message: "x", responseCode: "ErrorMailRecipientNotFound" } })],
      "failed",
    ],
    [
      "an error of somebody else",
      [schedule({}), schedule({ scheduleId: "bob@acme.com", error: { message: "x" } })],
      nine,
    ],
    [
      "the agent's address in other letters",
      [
        schedule({ scheduleId: "Anna@Acme.com", scheduleItems: [] }),
        schedule({ scheduleId: "bob@acme.com" }),
      ],
      [],
    ],
    ["no entries told of", [schedule({ scheduleItems: undefined })], "failed"],
    ["nobody", [], "failed"],
  ])("Graph's schedule: %s", (_, value, expected) => {
    expect(busy("graph.getSchedule", { value })).toEqual(expected);
  });
  test.each<[string, boolean, Blocks]>([
    ["free", true, []],
    ["workingElsewhere", true, []],
    ["tentative", false, []],
    ["tentative", true, nine],
    ["oof", false, nine],
    ["unknown", false, nine],
  ])("Graph's schedule: %s when tentative blocks is %s", (status, tentative, expected) => {
    const [item] = schedule({}).scheduleItems;
    expect(
      busy("graph.getSchedule", { value: [schedule({ scheduleItems: [{ ...item, status }] })] }, tentative),
    ).toEqual(expected);
  });

  test.each(["google.events", "google.freeBusy", "graph.calendarView", "graph.getSchedule"])(
    "an answer of %s that is none is not taken for free",
    (provider) => {
      for (const payload of [null, {}, [], "x", { error: { code: 401 } }])
        expect(busy(provider, payload)).toBe("failed");
    },
  );
});
