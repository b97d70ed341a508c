import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { isOffered } from "#shared/scheduling/requests/isOffered.ts";
import type { MeetingRequest } from "#shared/scheduling/requests/meetingRequest.ts";
import { signSlot } from "#shared/scheduling/requests/signSlot.ts";
import { type Google, startGoogle } from "#tests/servers/google/startGoogle.ts";
import { fakeTiming } from "#tests/support/calendars/fakeTiming.ts";
import { freshStore } from "#tests/support/freshStore.ts";
import { crashing } from "#tests/support/meetings/crashing.ts";
import { deskOf, deskKey as key } from "#tests/support/meetings/deskOf.ts";
import type { CalendarAdapter } from "../calendars/CalendarAdapter.ts";
import { createGoogleAdapter } from "../calendars/google/createGoogleAdapter.ts";
import { createTurns } from "../calendars/http/createTurns.ts";
import type { BookingDesk } from "./BookingDesk.ts";
import { bookMeeting } from "./bookMeeting.ts";
import { makeAvailability } from "./makeAvailability.ts";

const fresh = freshStore();
const auth = "https://www.googleapis.com/auth/calendar";
const scopes = [`${auth}.events.owned`, `${auth}.freebusy`, `${auth}.calendarlist.readonly`];
const now = Date.parse("2026-03-02T08:00:00Z");
const ten = Date.parse("2026-03-03T10:00:00Z");
const half = 1_800_000;
const people = ["anna", "bob"] as const;
const context = { attributes: {}, now };

let google: Google;
let timing: ReturnType<typeof fakeTiming>;
let adapter: CalendarAdapter;

beforeEach(async () => {
  timing = fakeTiming(now);
  google = await startGoogle(() => scopes);
  for (const id of people)
    google.addCalendar({ id, summary: id, timeZone: "UTC", primary: id === "anna", accessRole: "owner" });
  adapter = createGoogleAdapter({
    ...timing,
    baseUrl: google.url,
    fetch,
    turns: createTurns(3, timing),
    tokens: { get: async () => "t", replace: async () => "t" },
  });
});
afterEach(() => google.close());

function asking(part: Partial<MeetingRequest> = {}): MeetingRequest {
  const request = {
    requestId: "request-1",
    whom: "team:sales",
    start: ten / 1000,
    minutes: 30,
    snapshotId: "s1",
    sig: "",
    timeZone: "Europe/Berlin",
    name: "Vera",
    email: "vera@example.com",
    dialogue: "d",
    language: "en",
    ...part,
  };
  return { ...request, sig: part.sig ?? signSlot(key, request) };
}

/** As after a start of the app: nothing is remembered but what stands in the store. `change`: somebody stands between. */
function desk(change: (adapter: CalendarAdapter) => CalendarAdapter = (own) => own): BookingDesk {
  const { store } = fresh;
  const calendars = { anna: "anna", bob: "bob" };
  return deskOf({ store, adapter: change(adapter), calendars, now: timing.now });
}
const book = (request = asking(), at = desk()) => bookMeeting({ request, context }, at);
const confirmed = (agent: string) => ({ state: "confirmed", agent });
const entriesOf = (id: string) =>
  [...(google.calendars.get(id)?.events.values() ?? [])].filter(({ status }) => status !== "cancelled");
const busy = (id: string, from = ten, until = ten + half) =>
  google.addEvent(id, {
    start: { dateTime: new Date(from).toISOString() },
    end: { dateTime: new Date(until).toISOString() },
  });

test("a request becomes one entry with the visitor as guest, and stays one however often it comes", async () => {
  expect(await book()).toEqual(confirmed("ANNA"));
  expect(await book()).toEqual(confirmed("ANNA"));
  expect(await book(asking({ requestId: "request-2", email: "VERA@example.com" }))).toEqual(
    confirmed("ANNA"),
  );
  expect(entriesOf("anna")).toHaveLength(1);
  expect(entriesOf("bob")).toHaveLength(0);
  expect(google.sent).toEqual([{ to: "vera@example.com", what: "invited" }]);
});

test("of many who ask at once for one time as many get it as there are agents, and the others are told what is free", async () => {
  const at = desk();
  const answers = await Promise.all(
    Array.from({ length: 6 }, (_, n) =>
      book(asking({ requestId: `request-${n}`, email: `v${n}@example.com` }), at),
    ),
  );
  expect(answers.slice(0, 2)).toEqual([confirmed("ANNA"), confirmed("BOB")]);
  for (const answer of answers.slice(2)) {
    expect(answer).toMatchObject({ state: "rejected", reason: "taken", snapshotId: "s1" });
    const { alternatives = [] } = answer as { alternatives?: [number, number, string][] };
    expect(alternatives.map(([start]) => (start * 1000 - ten) / half)).toEqual([-2, -1, 1]);
    for (const [start, , sig] of alternatives)
      expect(isOffered(key, { snapshotId: "s1", whom: "team:sales", start, minutes: 30 }, sig)).toBe(true);
  }
  expect(entriesOf("anna").length + entriesOf("bob").length).toBe(2);
});

test("a store that was put back to an older state makes no second meeting", async () => {
  expect(await book()).toEqual(confirmed("ANNA"));
  fresh.store.db.exec("DELETE FROM meetings");
  expect(await book()).toEqual(confirmed("ANNA"));
  expect(people.map((id) => entriesOf(id).length)).toEqual([1, 0]);
});

test("two programs with one store never give an agent two meetings at a time", async () => {
  const answers = await Promise.all(
    ["a", "b", "c"].map((name) =>
      book(asking({ requestId: `request-${name}`, email: `${name}@example.com` }), desk()),
    ),
  );
  expect(answers.map(({ state }) => state).sort()).toEqual(["confirmed", "confirmed", "rejected"]);
  expect(people.map((id) => entriesOf(id).length)).toEqual([1, 1]);
});

test.each<[string, Partial<MeetingRequest>]>([
  ["forged", { sig: "000000000000000000000000" }],
  ["of nobody", { whom: "team:gone" }],
  ["out of hours", { start: Date.parse("2026-03-03T20:00:00Z") / 1000 }],
  ["within the notice", { start: now / 1000 + 3600 }],
  ["in the past", { start: now / 1000 - 86_400 }],
])("a request that is %s is invalid, and nothing is written", async (_, part) => {
  expect(await book(asking(part))).toMatchObject({ state: "rejected", reason: "invalid" });
  expect(entriesOf("anna")).toHaveLength(0);
});

test("what is offered can be booked, and is not offered once everybody has a meeting then", async () => {
  const wishes = { snapshotId: "s2", days: 3, validMinutes: 60 };
  const offered = async () => {
    const snapshot = await makeAvailability(["team:sales", "team:gone"], desk(), wishes);
    expect(Object.keys(snapshot.offers)).toEqual(["team:sales"]);
    return snapshot.offers["team:sales"]?.slots ?? [];
  };
  busy("bob", ten + half, ten + 2 * half);
  const at = (slots: Awaited<ReturnType<typeof offered>>, start: number) =>
    slots.find(([one]) => one === start / 1000);
  const before = await offered();
  expect(at(before, ten)?.[1]).toBe(2);
  expect(at(before, ten + half)?.[1]).toBe(1);
  const [start = 0, , sig = ""] = at(before, ten + half) ?? [];
  expect(await book(asking({ start, sig, snapshotId: "s2" }))).toEqual(confirmed("ANNA"));
  const after = await offered();
  expect(at(after, ten)?.[1]).toBe(2);
  expect(at(after, ten + half)).toBeUndefined();
});

test("calendars are read at that moment, and who is told no is told so again", async () => {
  busy("anna");
  const bobs = busy("bob");
  expect(await book()).toMatchObject({ state: "rejected", reason: "taken" });
  google.calendars.get("bob")?.events.delete(bobs.id);
  expect(await book()).toMatchObject({ state: "rejected", reason: "taken" });
  expect(await book(asking({ requestId: "request-2" }))).toEqual(confirmed("BOB"));
});

test("an agent whose calendar cannot be read gets nothing; while nobody can say, the request waits", async () => {
  const unread = (whose: readonly string[]) => (own: CalendarAdapter) => ({
    ...own,
    readBusy: (query: Parameters<CalendarAdapter["readBusy"]>[0]) =>
      whose.includes(query.calendar)
        ? Promise.resolve({
            failed: true as const,
            reason: { code: "unreachable" as const, message: "Nobody answers." },
          })
        : own.readBusy(query),
  });
  expect(await book(asking(), desk(unread(people)))).toEqual({ state: "rejected", reason: "unavailable" });
  expect(await book(asking(), desk(unread(["anna"])))).toEqual(confirmed("BOB"));
});

test("an agent whose calendar cannot be written to is passed over", async () => {
  const refusing = (own: CalendarAdapter): CalendarAdapter => ({
    ...own,
    createMeeting: (calendar, ...rest) =>
      calendar === "anna"
        ? Promise.resolve({ ok: false, problem: { code: "sign-in", message: "Signed out." } })
        : own.createMeeting(calendar, ...rest),
  });
  expect(await book(asking(), desk(refusing))).toEqual(confirmed("BOB"));
});

test("what comes into the calendar between looking and writing wins: ours goes, and the next agent gets it", async () => {
  const racing = (own: CalendarAdapter): CalendarAdapter => ({
    ...own,
    createMeeting: (calendar, ...rest) => {
      if (calendar === "anna") busy("anna", ten - half, ten + half);
      return own.createMeeting(calendar, ...rest);
    },
  });
  expect(await book(asking(), desk(racing))).toEqual(confirmed("BOB"));
  expect(entriesOf("anna")).toHaveLength(1);
  expect(entriesOf("bob")).toHaveLength(1);
});

test("meetings one right after the other do not stand in each other's way", async () => {
  busy("anna", ten - half, ten);
  busy("anna", ten + half, ten + 2 * half);
  expect(await book()).toEqual(confirmed("ANNA"));
});

test("an entry that somebody has deleted while it was not known to be there is never made again", async () => {
  const lost = (own: CalendarAdapter): CalendarAdapter => ({
    ...own,
    createMeeting: async (...call) => {
      await own.createMeeting(...call);
      return { ok: false, problem: { code: "timeout", message: "No answer." } };
    },
  });
  expect(await book(asking(), desk(lost))).toEqual({ state: "rejected", reason: "unavailable" });
  for (const entry of entriesOf("anna")) entry.status = "cancelled";
  expect(await book()).toEqual({ state: "rejected", reason: "taken" });
  expect(entriesOf("anna")).toHaveLength(0);
});

const withoutMembers = (whom: string) => {
  const circle = desk().circleOf(whom);
  return circle && { ...circle, members: [] };
};

test.each<[string, Partial<BookingDesk>]>([
  ["has no calendar any more", { calendarOf: () => undefined }],
  ["is gone from the team", { circleOf: withoutMembers }],
  ["is gone, as whoever was asked for", { circleOf: () => undefined }],
])(
  "a write whose end nobody knows is looked up where it was begun, also when its agent %s",
  async (_, part) => {
    const request = asking();
    const lost = (own: CalendarAdapter): CalendarAdapter => ({
      ...own,
      createMeeting: async (...call) => {
        await own.createMeeting(...call);
        return { ok: false, problem: { code: "timeout", message: "No answer." } };
      },
    });
    expect(await book(request, desk(lost))).toEqual({ state: "rejected", reason: "unavailable" });
    expect(await book(request, { ...desk(), ...part })).toMatchObject({ state: "confirmed" });
    expect(entriesOf("anna")).toHaveLength(1);
  },
);

describe("a crash", () => {
  /** A desk that is gone at one of its steps: before it is done, or right after. */
  function deskThatEnds(step: number, isDone: boolean) {
    const wrapped = crashing(step, isDone);
    const own = desk(wrapped);
    return { ...own, records: wrapped(own.records) };
  }

  test.each([false, true])(
    "at whatever step (after it: %s) leaves one meeting once it is asked for again",
    async (isDone) => {
      let survived = 0;
      for (let step = 1; survived === 0; step++) {
        // fourteen half hours from nine on, and the same on the next day
        const start = (ten - 2 * half + Math.floor(step / 14) * 48 * half + (step % 14) * half) / 1000;
        const request = asking({ requestId: `crashed-${step}`, start, email: `v${step}@example.com` });
        try {
          await book(request, deskThatEnds(step, isDone));
          survived = step;
        } catch (error) {
          expect(String(error)).toContain("crash");
        }
        expect(await book(request)).toMatchObject({ state: "confirmed" });
        const all = people.flatMap((id) => entriesOf(id));
        expect(all.filter(({ start: at }) => Date.parse(at?.dateTime ?? "") === start * 1000)).toHaveLength(
          1,
        );
      }
      expect(survived).toBeGreaterThan(8);
    },
  );
});
