import { expect, test } from "vitest";
import { agentOf, calendarOf, meetingOf, timed } from "#tests/support/scheduling/agentOf.ts";
import { ask } from "#tests/support/scheduling/ask.ts";
import { everyZone } from "#tests/support/scheduling/everyZone.ts";

const at = "2026-03-01T00:00:00Z";
const nine = "2026-03-02T09:00:00Z";
const ten = "2026-03-02T10:00:00Z";
const hours = [["09:00", "12:00"]] as const;
const book = (key: string, start = nine, more: object = {}) => ({
  do: "book",
  at,
  key,
  start,
  visitor: "v",
  ...more,
});
const booked = (agent: string) => ({ outcome: "booked", agent });

function play(
  steps: object[],
  { agents = [agentOf("a", "UTC", hours), agentOf("b", "UTC", hours)], event = {} } = {},
) {
  const pool = agents.map(({ id }) => ({ id, weight: 1, priority: 1, addedAt: at }));
  const routing = { strategy: "sequential", pool };
  return (ask("book", { event: meetingOf(event), agents, routing, steps }) as { results: unknown[] }).results;
}

everyZone(() => {
  test("bookings go round, and a time is taken once everybody is", () => {
    expect(play([book("1"), book("2"), book("3"), book("4", ten)])).toEqual([
      booked("a"),
      booked("b"),
      { outcome: "conflict" },
      booked("a"),
    ]);
  });

  test("a request repeated is one meeting, until it is cancelled", () => {
    const cancel = { do: "cancel", at, key: "1" };
    expect(play([book("1"), book("1"), book("1", ten), cancel, book("1"), cancel, cancel])).toEqual([
      booked("a"),
      { outcome: "duplicate", agent: "a" },
      { outcome: "duplicate", agent: "a" },
      null,
      booked("a"),
      null,
      null,
    ]);
  });

  test.each<[string, object, object]>([
    ["off the grid", book("1", "2026-03-02T09:30:00Z"), {}],
    ["out of hours", book("1", "2026-03-02T12:00:00Z"), {}],
    ["within the notice", book("1", nine, { at: "2026-03-02T08:30:00Z" }), { minimumNoticeMinutes: 31 }],
    ["in the past", book("1", nine, { at: ten }), {}],
    ["too far ahead", book("1"), { bookingWindowDays: 0 }],
    ["no time at all", book("1", "soon"), {}],
  ])("%s is invalid, whatever stands in the calendars", (_, step, event) => {
    const broken = [agentOf("a", "UTC", hours, { calendars: [calendarOf([], { status: "error" })] })];
    expect(play([step], { event, agents: broken })).toEqual([{ outcome: "invalid" }]);
  });

  test("calendars are read anew for each request", () => {
    const a = { agent: "a", calendar: "main" };
    const b = { agent: "b", calendar: "main" };
    const results = play([
      { do: "block", ...a, start: nine, end: "2026-03-02T09:30:00Z" },
      book("1"),
      { do: "calendarError", ...b },
      book("2"),
      book("3", ten),
      book("4", ten),
      { do: "calendarOk", ...b },
      book("5", ten),
      book("6", ten),
    ]);
    expect(results).toEqual([
      null,
      booked("b"),
      null,
      { outcome: "unavailable" },
      booked("a"),
      { outcome: "unavailable" },
      null,
      booked("b"),
      { outcome: "conflict" },
    ]);
  });

  test("somebody who could not have taken it anyway makes nothing unavailable", () => {
    const broken = [calendarOf([], { status: "error" })];
    const agents = [
      agentOf("a", "UTC", hours),
      agentOf("b", "UTC", [["15:00", "16:00"]], { calendars: broken }),
    ];
    expect(play([book("1"), book("2")], { agents })).toEqual([booked("a"), { outcome: "conflict" }]);
  });

  test("requests at the same time: as many meetings as agents are free, each on another", () => {
    const requests = Array.from({ length: 7 }, (_, n) => ({ key: `k${n}`, start: nine, visitor: `v${n}` }));
    const agents = ["c", "a", "b"].map((id) => agentOf(id, "UTC", hours));
    expect(play([{ do: "parallel", at, requests }], { agents })).toEqual([
      { booked: 3, conflict: 4, agents: ["a", "b", "c"] },
    ]);
  });

  test("a cancelled booking frees its time and its turn", () => {
    expect(play([book("1"), book("2"), { do: "cancel", at, key: "2" }, book("3"), book("4", ten)])).toEqual([
      booked("a"),
      booked("b"),
      null,
      booked("b"),
      booked("a"),
    ]);
    expect(play([book("1"), { do: "cancel", at, key: "1" }, book("2", ten)])[2]).toEqual(booked("a"));
  });

  test("a day that has become full is a conflict, as any time that was taken meanwhile", () => {
    const agents = [agentOf("a", "UTC", hours)];
    expect(play([book("1"), book("2", ten)], { agents, event: { maxPerDay: 1 } })).toEqual([
      booked("a"),
      { outcome: "conflict" },
    ]);
    const unread = [calendarOf([], { status: "error" })];
    const two = [...agents, agentOf("b", "UTC", hours, { calendars: unread })];
    expect(play([book("1"), book("2", ten)], { agents: two, event: { maxPerDay: 1 } })).toEqual([
      booked("a"),
      { outcome: "unavailable" },
    ]);
    expect(play([book("1")], { agents, event: { maxPerDay: 0 } })).toEqual([{ outcome: "invalid" }]);
  });

  test("what only somebody outside the pool could take is a conflict", () => {
    const pool = [{ id: "a", weight: 1, priority: 1, addedAt: at }];
    const routing = { strategy: "sequential", pool };
    const agents = [agentOf("a", "UTC", [["15:00", "16:00"]]), agentOf("b", "UTC", hours)];
    const steps = [book("1"), book("2", "2026-03-02T13:00:00Z")];
    expect(ask("book", { event: meetingOf(), agents, routing, steps })).toEqual({
      results: [{ outcome: "conflict" }, { outcome: "invalid" }],
    });
  });

  test("buffers are asked of the new meeting, and bookings keep their time where they are not looked for", () => {
    const unchecked = agentOf("a", "UTC", hours, {
      calendars: [calendarOf([], { checkForConflicts: false })],
    });
    expect(play([book("1"), book("2")], { agents: [unchecked] })).toEqual([
      booked("a"),
      { outcome: "conflict" },
    ]);
    const event = { bufferBeforeMinutes: 15 };
    expect(play([book("1"), book("2", ten)], { agents: [unchecked], event })[1]).toEqual({
      outcome: "conflict",
    });
  });

  test("somebody else's booking of before counts for the day", () => {
    const calendars = [calendarOf([timed(ten, "2026-03-02T11:00:00Z", { booking: true })])];
    const agents = [agentOf("a", "UTC", hours, { calendars })];
    expect(play([book("1")], { agents, event: { maxPerDay: 1 } })).toEqual([{ outcome: "conflict" }]);
  });
});
