import { expect, test } from "vitest";
import type { MeetingView } from "#shared/scheduling/meetings/meetingView.ts";
import { meetingsCsv } from "../actions/meetingsCsv.ts";
import { everyMeeting } from "./meetingsStore.ts";
import { shownMeetings } from "./shownMeetings.ts";

const now = 1_000_000;
const meeting = (id: string, start: number, part: Partial<MeetingView> = {}): MeetingView => ({
  ...{ id, status: "booked", start, end: start + 100, createdAt: 0, whom: "team:sales", language: "en" },
  visitor: { name: id, email: `${id}@example.com`, zone: "UTC" },
  agent: { id: "anna", name: "Anna", zone: "UTC", isGone: false },
  dialogue: { id: "d", name: "Welcome" },
  ...{ provider: "google", mails: true, events: [] },
  ...part,
});
const all = [
  meeting("zoe", now + 500),
  meeting("Ärne", now - 500),
  meeting("bob", now - 900, {
    status: "held",
    agent: { id: "bob", name: "Bob", zone: "UTC", isGone: false },
  }),
  meeting("ann", now + 900, { status: "cancelled", dialogue: { id: "e", name: null } }),
];
const view = { ...everyMeeting, form: "list" as const, sort: "when" as const, descending: false };
const shown = (part: Partial<typeof view> & object, language = "en") =>
  shownMeetings(all, { ...view, ...part } as typeof view, now, language).map(({ id }) => id);

test("meetings stand by what they are sorted by, either way, names as the language sorts them", () => {
  expect(shown({})).toEqual(["bob", "Ärne", "zoe", "ann"]);
  expect(shown({ descending: true })).toEqual(["ann", "zoe", "Ärne", "bob"]);
  expect(shown({ sort: "visitor" as never })).toEqual(["ann", "Ärne", "bob", "zoe"]);
  expect(shown({ sort: "agent" as never, descending: true })).toEqual(["bob", "Ärne", "zoe", "ann"]);
});

test("a filter leaves those that fit all of it", () => {
  expect(shown({ period: "upcoming" })).toEqual(["zoe", "ann"]);
  expect(shown({ period: "past" })).toEqual(["bob", "Ärne"]);
  expect(shown({ status: "toMark" })).toEqual(["Ärne"]);
  expect(shown({ status: "held" })).toEqual(["bob"]);
  expect(shown({ agent: "bob" })).toEqual(["bob"]);
  expect(shown({ dialogue: "e" })).toEqual(["ann"]);
  expect(shown({ search: "EXAMPLE zo" })).toEqual(["zoe"]);
  expect(shown({ search: "anna welcome", period: "past" })).toEqual(["Ärne"]);
});

test("dates are days of the own clocks, the first and the last among them, and either may be left open", () => {
  const at = (date: number, hour: number) => new Date(2026, 2, date, hour).getTime();
  const some = [
    meeting("early", at(7, 23)),
    meeting("first", at(8, 0)),
    meeting("last", at(9, 23)),
    meeting("late", at(10, 0)),
  ];
  const between = (from: string, until: string) =>
    shownMeetings(some, { ...view, period: "dates", from, until }, now, "en").map(({ id }) => id);
  expect(between("2026-03-08", "2026-03-09")).toEqual(["first", "last"]);
  expect(between("2026-03-08", "")).toEqual(["first", "last", "late"]);
  expect(between("", "2026-03-07")).toEqual(["early"]);
  expect(between("", "")).toHaveLength(4);
  expect(between("2026-03-09", "2026-03-08")).toEqual([]);
});

test("a request that waits is found by whom it asks for", () => {
  const asks = meeting("wishes", now, {
    status: "requested",
    agent: null,
    waiting: { asked: "Sales", times: [now] },
  });
  expect(shownMeetings([asks], { ...view, search: "sales" }, now, "en")).toEqual([asks]);
  expect(shownMeetings([asks], { ...view, status: "requested" }, now, "en")).toEqual([asks]);
});

test("a calendar shows its dates, whatever the list does, in the order of time", () => {
  expect(shown({ form: "week" as never, period: "upcoming", sort: "visitor" as never })).toEqual([
    "bob",
    "Ärne",
    "zoe",
    "ann",
  ]);
});

test("a table has a line for each, and no formula", () => {
  const names = { csv: ["Start"], status: { booked: "Booked" } as never };
  const sly = meeting("=1+1", 0, { visitor: { name: "=1+1", email: "a@b.c", zone: "UTC" } });
  const lines = meetingsCsv([sly], names).split("\r\n");
  expect(lines[0]).toBe("\ufeffStart");
  expect(lines[1]).toBe(
    '1970-01-01T00:00:00.000Z,1970-01-01T00:00:00.100Z,Booked,"\'=1+1",a@b.c,UTC,Anna,UTC,Welcome,1970-01-01T00:00:00.000Z',
  );
});
