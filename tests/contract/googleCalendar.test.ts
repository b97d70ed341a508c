import { afterEach, beforeEach, expect, test } from "vitest";
import { createGoogleAdapter } from "#main/calendars/google/createGoogleAdapter.ts";
import { createTurns } from "#main/calendars/http/createTurns.ts";
import type { ApiFault } from "../servers/calendars/startApiServer.ts";
import { type Google, startGoogle } from "../servers/google/startGoogle.ts";
import { demoMeeting } from "../support/calendars/demoMeeting.ts";
import { fakeTiming } from "../support/calendars/fakeTiming.ts";
import { everyZone } from "../support/scheduling/everyZone.ts";

const auth = "https://www.googleapis.com/auth/calendar";
const all = [`${auth}.events.owned`, `${auth}.freebusy`, `${auth}.calendarlist.readonly`];
const agent = "anna@acme.com";
const at = (text: string) => Date.parse(text);
const meeting = demoMeeting;
const window = { start: at("2026-03-02T00:00:00Z"), end: at("2026-04-20T00:00:00Z") };
const query = { calendar: agent, zone: "America/New_York", window, tentativeBlocks: true };

let google: Google;
let scopes: readonly string[];
let good: string;
let renewed: string | undefined;
let timing: ReturnType<typeof fakeTiming>;
let adapter: ReturnType<typeof createGoogleAdapter>;

beforeEach(async () => {
  scopes = all;
  good = "token-1";
  renewed = undefined;
  timing = fakeTiming();
  google = await startGoogle((token) => (token === good ? scopes : undefined), 2);
  google.addCalendar({
    id: agent,
    summary: "Anna",
    timeZone: "America/New_York",
    primary: true,
    accessRole: "owner",
  });
  adapter = createGoogleAdapter({
    ...timing,
    baseUrl: google.url,
    fetch,
    turns: createTurns(3, timing),
    tokens: { get: async () => "token-1", replace: async () => renewed ?? "token-1" },
  });
});
afterEach(() => google.close());

const refuse = (status: number, reason: string, headers = {}) => ({
  status,
  headers,
  body: { error: { code: status, message: reason, errors: [{ reason }] } },
});
const fail = (match: string, status: number, reason: string, more: Partial<ApiFault> = {}) =>
  google.fail({ match, reply: refuse(status, reason), ...more });
const events = () => [...(google.calendars.get(agent)?.events.values() ?? [])];
const problem = (code: string, detail?: string) => ({
  ok: false,
  problem: expect.objectContaining({ code, ...(detail === undefined ? {} : { detail }) }),
});

test("all pages of the calendars come, with what may be done in each", async () => {
  google.addCalendar({
    id: "team",
    summary: "Team",
    summaryOverride: "Our team",
    timeZone: "UTC",
    accessRole: "reader",
  });
  google.addCalendar({ id: "hol", summary: "Holidays", timeZone: "UTC", accessRole: "freeBusyReader" });
  expect(await adapter.listCalendars()).toEqual({
    ok: true,
    value: [
      {
        id: agent,
        name: "Anna",
        zone: "America/New_York",
        isMain: true,
        canWrite: true,
        canCall: true,
        invites: true,
      },
      {
        id: "team",
        name: "Our team",
        zone: "UTC",
        isMain: false,
        canWrite: false,
        canCall: true,
        invites: true,
      },
      {
        id: "hol",
        name: "Holidays",
        zone: "UTC",
        isMain: false,
        canWrite: false,
        canCall: true,
        invites: true,
      },
    ],
  });
});

everyZone(() => {
  test("busy times of a long window are asked for in parts, and come joined and clipped", async () => {
    const add = (start: string, end: string, more = {}) =>
      google.addEvent(agent, { start: { dateTime: start }, end: { dateTime: end }, ...more });
    add("2026-03-01T23:00:00Z", "2026-03-02T01:00:00Z");
    add("2026-03-08T01:30:00-05:00", "2026-03-08T03:30:00-04:00");
    add("2026-04-01T22:00:00Z", "2026-04-02T02:00:00Z");
    add("2026-03-10T10:00:00Z", "2026-03-10T11:00:00Z", { transparency: "transparent" });
    add("2026-03-10T12:00:00Z", "2026-03-10T13:00:00Z", { status: "cancelled" });
    expect(await adapter.readBusy(query)).toEqual({
      failed: false,
      busy: [
        { start: at("2026-03-02T00:00:00Z"), end: at("2026-03-02T01:00:00Z") },
        { start: at("2026-03-08T06:30:00Z"), end: at("2026-03-08T07:30:00Z") },
        { start: at("2026-04-01T22:00:00Z"), end: at("2026-04-02T02:00:00Z") },
      ],
    });
    expect(google.calls).toHaveLength(2);
  });
});

test("a calendar that the answer cannot tell of has failed; it is not free", async () => {
  expect(await adapter.readBusy({ ...query, calendar: "nobody" })).toMatchObject({
    failed: true,
    reason: { code: "gone", detail: "notFound" },
  });
  google.fail({ match: "freeBusy", reply: { status: 200, body: { calendars: { [agent]: {} } } } });
  expect(
    await adapter.readBusy({ ...query, window: { ...window, end: at("2026-03-03T00:00:00Z") } }),
  ).toEqual({
    failed: false,
    busy: [],
  });
  const answer = { calendars: { [agent]: { busy: [], errors: [{ reason: "internalError" }] } } };
  google.fail({ match: "freeBusy", reply: { status: 200, body: answer } });
  expect(await adapter.readBusy(query)).toMatchObject({ failed: true, reason: { code: "unavailable" } });
  google.fail({ match: "freeBusy", reply: { status: 200, body: {} } });
  expect(await adapter.readBusy(query)).toMatchObject({ failed: true, reason: { code: "bad-answer" } });
});

test("a meeting stands in the calendar once, however often it is written, and the visitor is invited once", async () => {
  const first = await adapter.createMeeting(agent, { ...meeting, online: true, reminderMinutes: 15 });
  expect(first).toMatchObject({
    ok: true,
    value: {
      status: "confirmed",
      start: meeting.start,
      end: meeting.end,
      callUrl: expect.stringContaining("https://meet."),
    },
  });
  expect(await adapter.createMeeting(agent, { ...meeting, online: true })).toMatchObject({ ok: true });
  expect(events()).toHaveLength(1);
  expect(google.sent).toEqual([{ to: "bob@example.com", what: "invited" }]);
  expect(events()[0]).toMatchObject({
    summary: "A demo",
    description: "<p>See you there</p>",
    reminders: { useDefault: false, overrides: [{ method: "popup", minutes: 15 }] },
    guestsCanSeeOtherGuests: false,
    guestsCanInviteOthers: false,
    extendedProperties: { private: { bookingKey: "request-1" } },
  });
});

test("a meeting whose answer got lost is looked for before it is sent again", async () => {
  google.fail({ match: "POST /calendars", done: true, reply: { status: 0 } });
  expect(await adapter.createMeeting(agent, meeting)).toMatchObject({ ok: true });
  expect(google.calls.filter(({ method }) => method === "POST")).toHaveLength(1);
  google.fail({ match: "POST /calendars", done: true, reply: refuse(503, "backendError") });
  expect(await adapter.createMeeting(agent, { ...meeting, key: "request-2" })).toMatchObject({ ok: true });
  fail("POST /calendars", 500, "backendError");
  expect(await adapter.createMeeting(agent, { ...meeting, key: "request-3" })).toMatchObject({ ok: true });
  expect(events()).toHaveLength(3);
  expect(google.sent).toHaveLength(3);
});

test("what somebody has deleted is never made again", async () => {
  const made = await adapter.createMeeting(agent, meeting);
  expect(made.ok).toBe(true);
  const ref = { key: meeting.key, start: meeting.start, end: meeting.end };
  expect(await adapter.cancelMeeting(agent, ref, "")).toEqual({ ok: true, value: undefined });
  expect(await adapter.cancelMeeting(agent, ref, "")).toEqual({ ok: true, value: undefined });
  expect(google.sent.filter(({ what }) => what === "cancelled")).toHaveLength(1);
  expect(await adapter.createMeeting(agent, meeting)).toEqual(problem("was-cancelled"));
  expect(await adapter.findMeeting(agent, ref)).toMatchObject({ ok: true, value: { status: "cancelled" } });
});

test("an entry of another booking under the same id is not taken for ours", async () => {
  await adapter.createMeeting(agent, meeting);
  const [event] = events();
  if (event) event.extendedProperties = { private: { bookingKey: "somebody else's" } };
  expect(await adapter.createMeeting(agent, meeting)).toEqual(problem("taken"));
});

test("a reminder that somebody has set in the calendar outlives a move, and an entry without an end ends when it begins", async () => {
  await adapter.createMeeting(agent, { ...meeting, reminderMinutes: 15 });
  const [event] = events();
  if (!event) throw new Error("there is none");
  const own = { useDefault: false, overrides: [{ method: "email", minutes: 60 }] };
  event.reminders = own;
  const later = {
    ...meeting,
    reminderMinutes: 15,
    start: meeting.start + 3_600_000,
    end: meeting.end + 3_600_000,
  };
  const ref = { key: meeting.key, start: meeting.start, end: meeting.end };
  expect(await adapter.updateMeeting(agent, ref, later)).toMatchObject({ ok: true });
  expect(events()[0]?.reminders).toEqual(own);
  const { end: _, ...endless } = events()[0] ?? {};
  google.fail({ match: "GET /calendars", reply: { status: 200, body: endless } });
  expect(await adapter.findMeeting(agent, ref)).toMatchObject({
    ok: true,
    value: { start: later.start, end: later.start },
  });
});

test("a meeting moves for whoever has its last version", async () => {
  const made = await adapter.createMeeting(agent, meeting);
  const etag = made.ok ? made.value.etag : "";
  const ref = { key: meeting.key, start: meeting.start, end: meeting.end, etag };
  const later = { ...meeting, start: meeting.start + 3_600_000, end: meeting.end + 3_600_000 };
  expect(await adapter.updateMeeting(agent, ref, later)).toMatchObject({
    ok: true,
    value: { start: later.start },
  });
  expect(await adapter.updateMeeting(agent, ref, meeting)).toEqual(problem("changed"));
  expect(await adapter.findMeeting(agent, ref)).toMatchObject({ ok: true, value: { start: later.start } });
  expect(google.sent.map(({ what }) => what)).toEqual(["invited", "changed"]);
  expect(await adapter.findMeeting(agent, { ...ref, key: "never made" })).toEqual({
    ok: true,
    value: undefined,
  });
});

test("too many calls wait longer each time, or as long as Google says, and end after six", async () => {
  fail("calendarList", 403, "userRateLimitExceeded", { times: 2 });
  google.fail({ match: "calendarList", reply: refuse(429, "rateLimitExceeded", { "retry-after": "7" }) });
  expect(await adapter.listCalendars()).toMatchObject({ ok: true });
  expect(timing.waits).toEqual([1000, 2000, 7000]);
  fail("calendarList", 503, "backendError", { times: 6 });
  timing.waits.length = 0;
  expect(await adapter.listCalendars()).toEqual(problem("unavailable", "backendError"));
  expect(timing.waits).toEqual([1000, 2000, 4000, 8000, 16000]);
});

test.each([
  [400, "badRequest", "refused"],
  [403, "quotaExceeded", "quota"],
  [403, "forbiddenForNonOrganizer", "refused"],
  [403, "insufficientPermissions", "missing-permission"],
  [404, "notFound", "gone"],
  [410, "fullSyncRequired", "gone"],
])("%i %s is sent once, and says %s", async (status, reason, code) => {
  fail("calendarList", status, reason);
  expect(await adapter.listCalendars()).toEqual(problem(code, reason));
  expect(google.calls).toHaveLength(1);
});

test("a token that is refused is renewed once, and then it is a matter of signing in again", async () => {
  good = "token-2";
  renewed = "token-2";
  expect(await adapter.listCalendars()).toMatchObject({ ok: true });
  good = "token-3";
  expect(await adapter.listCalendars()).toEqual(problem("sign-in"));
});

test("a permission that was not given is named as such", async () => {
  scopes = all.slice(0, 1);
  expect(await adapter.readBusy(query)).toMatchObject({
    failed: true,
    reason: { code: "missing-permission" },
  });
});

test("a calendar that does not answer ends with the time that it was given", async () => {
  google.fail({ match: "freeBusy", delayMs: 5000 });
  expect(await adapter.readBusy(query, AbortSignal.timeout(50))).toMatchObject({
    failed: true,
    reason: { code: "timeout" },
  });
});
