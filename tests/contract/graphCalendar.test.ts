import { afterEach, beforeEach, expect, test } from "vitest";
import { createGraphAdapter } from "#main/calendars/graph/createGraphAdapter.ts";
import { createTurns } from "#main/calendars/http/createTurns.ts";
import { type Graph, startGraph } from "../servers/graph/startGraph.ts";
import { demoMeeting } from "../support/calendars/demoMeeting.ts";
import { fakeTiming } from "../support/calendars/fakeTiming.ts";
import { everyZone } from "../support/scheduling/everyZone.ts";

const at = (text: string) => Date.parse(text);
const meeting = demoMeeting;
const { key, start, end } = meeting;
const window = { start: at("2026-03-02T00:00:00Z"), end: at("2026-04-20T00:00:00Z") };
const query = { calendar: "main", zone: "America/New_York", window, tentativeBlocks: true };

let graph: Graph;
let good: string;
let renewed: string;
let scopes: readonly string[];
let timing: ReturnType<typeof fakeTiming>;
let adapter: ReturnType<typeof createGraphAdapter>;

beforeEach(async () => {
  good = "token-1";
  renewed = "token-1";
  scopes = ["Calendars.ReadWrite"];
  timing = fakeTiming();
  graph = await startGraph((token) => (token === good ? scopes : undefined), 3);
  graph.addCalendar({ id: "main", name: "Calendar", canEdit: true, isDefaultCalendar: true });
  adapter = createGraphAdapter({
    ...timing,
    baseUrl: graph.url,
    fetch,
    turns: createTurns(3, timing),
    tokens: { get: async () => "token-1", replace: async () => renewed },
  });
});
afterEach(() => graph.close());

const refusal = (status: number, code: string, headers = {}) => ({
  status,
  headers: { "request-id": "abc-1", ...headers },
  body: { error: { code, message: code } },
});
const problem = (code: string, detail?: string) => ({
  ok: false,
  problem: expect.objectContaining({ code, ...(detail === undefined ? {} : { detail }) }),
});
const utc = (dateTime: string) => ({ dateTime, timeZone: "UTC" });

test("all pages of the calendars come, with what may be done in each", async () => {
  for (const id of ["b", "c", "d"]) graph.addCalendar({ id, name: id, canEdit: id === "b" });
  expect(await adapter.listCalendars()).toEqual({
    ok: true,
    value: [
      { id: "main", name: "Calendar", isMain: true, canWrite: true, canCall: true, invites: true },
      { id: "b", name: "b", isMain: false, canWrite: true, canCall: true, invites: true },
      { id: "c", name: "c", isMain: false, canWrite: false, canCall: true, invites: true },
      { id: "d", name: "d", isMain: false, canWrite: false, canCall: true, invites: true },
    ],
  });
});

everyZone(() => {
  test("busy times come from all pages, joined and clipped; whole days are the agent's", async () => {
    const add = (from: string, to: string, more = {}) =>
      graph.addEvent("main", { start: utc(from), end: utc(to), ...more });
    add("2026-03-01T23:00:00.0000000", "2026-03-02T01:00:00.0000000");
    add("2026-03-08T00:00:00", "2026-03-09T00:00:00", { isAllDay: true, showAs: "oof" });
    add("2026-03-10T10:00:00", "2026-03-10T11:00:00", { showAs: "free" });
    add("2026-03-10T11:00:00", "2026-03-10T12:00:00", { showAs: "workingElsewhere" });
    add("2026-03-10T12:00:00", "2026-03-10T13:00:00", { isCancelled: true });
    add("2026-03-10T13:00:00", "2026-03-10T14:00:00", { responseStatus: { response: "declined" } });
    add("2026-03-11T10:00:00", "2026-03-11T11:00:00", { responseStatus: { response: "notResponded" } });
    const sure = [
      { start: at("2026-03-02T00:00:00Z"), end: at("2026-03-02T01:00:00Z") },
      { start: at("2026-03-08T05:00:00Z"), end: at("2026-03-09T04:00:00Z") },
    ];
    const perhaps = { start: at("2026-03-11T10:00:00Z"), end: at("2026-03-11T11:00:00Z") };
    expect(await adapter.readBusy(query)).toEqual({ failed: false, busy: [...sure, perhaps] });
    expect(await adapter.readBusy({ ...query, tentativeBlocks: false })).toEqual({
      failed: false,
      busy: sure,
    });
    expect(graph.calls).toHaveLength(6);
  });
});

test("a calendar that the answer cannot tell of has failed; it is not free", async () => {
  expect(await adapter.readBusy({ ...query, calendar: "nobody's" })).toMatchObject({
    failed: true,
    reason: { code: "gone" },
  });
  expect(await adapter.readBusy({ ...query, zone: "Nowhere/Land" })).toMatchObject({
    failed: true,
    reason: { code: "bad-answer", detail: "Nowhere/Land" },
  });
  graph.addEvent("main", { start: { dateTime: "2026-03-05T10:00:00", timeZone: "Nobody's Time" } });
  graph.addEvent("main", {
    start: utc("2026-03-05T10:00:00"),
    end: { dateTime: "2026-03-05T11:00:00", timeZone: "Nobody's Time" },
  });
  expect(await adapter.readBusy(query)).toMatchObject({ failed: true, reason: { code: "bad-answer" } });
});

test("an answer that leads elsewhere is not followed with the token", async () => {
  const body = { value: [], "@odata.nextLink": "https://evil.example/v1.0/me" };
  graph.fail({ match: "calendarView", reply: { status: 200, body } });
  expect(await adapter.readBusy(query)).toMatchObject({ failed: true, reason: { code: "bad-answer" } });
});

test("a meeting stands in the calendar once, however often it is written, and the visitor is invited once", async () => {
  const reminded = { ...meeting, online: true, reminderMinutes: 15 };
  const first = await adapter.createMeeting("main", reminded);
  expect(first).toMatchObject({
    ok: true,
    value: { status: "confirmed", start, end, callUrl: expect.stringContaining("https://teams.") },
  });
  expect(await adapter.createMeeting("main", reminded)).toEqual(first);
  expect([...graph.events.values()]).toMatchObject([
    {
      subject: "A demo",
      hideAttendees: true,
      allowNewTimeProposals: false,
      responseRequested: true,
      reminderMinutesBeforeStart: 15,
    },
  ]);
  expect(graph.sent).toEqual([{ to: "bob@example.com", what: "invited" }]);
});

test("a meeting whose answer got lost is sent again, and found by what it was sent with", async () => {
  graph.fail({ match: "POST /me/calendars", done: true, reply: { status: 0 } });
  expect(await adapter.createMeeting("main", meeting)).toMatchObject({ ok: true });
  graph.fail({ match: "POST /me/calendars", done: true, reply: refusal(503, "ServiceUnavailable") });
  expect(await adapter.createMeeting("main", { ...meeting, key: "request-2" })).toMatchObject({ ok: true });
  graph.fail({ match: "POST /me/calendars", reply: refusal(500, "InternalServerError") });
  expect(await adapter.createMeeting("main", { ...meeting, key: "request-3" })).toMatchObject({ ok: true });
  expect(graph.events.size).toBe(3);
  expect(graph.sent).toHaveLength(3);
});

test("what somebody has deleted is never made again", async () => {
  await adapter.createMeeting("main", meeting);
  const ref = { key, start, end };
  expect(await adapter.cancelMeeting("main", ref, "Sorry")).toEqual({ ok: true, value: undefined });
  expect(await adapter.cancelMeeting("main", ref, "Sorry")).toEqual({ ok: true, value: undefined });
  expect(graph.calls.find(({ path }) => path.endsWith("/cancel"))?.body).toEqual({ comment: "Sorry" });
  expect(graph.sent.map(({ what }) => what)).toEqual(["invited", "cancelled"]);
  expect(await adapter.createMeeting("main", meeting)).toEqual(problem("was-cancelled"));
  expect(await adapter.findMeeting("main", ref)).toEqual({ ok: true, value: undefined });
});

test("a meeting moves for whoever has its last version, and is found where it went", async () => {
  const made = await adapter.createMeeting("main", meeting);
  if (!made.ok) throw new Error(made.problem.message);
  const { id, etag } = made.value;
  const later = { ...meeting, start: start + 3_600_000, end: end + 3_600_000 };
  const ref = { key, start, end, id, etag };
  expect(await adapter.updateMeeting("main", ref, later)).toMatchObject({
    ok: true,
    value: { start: later.start },
  });
  expect(await adapter.updateMeeting("main", ref, meeting)).toEqual(problem("changed"));
  expect(await adapter.findMeeting("main", ref)).toMatchObject({ ok: true, value: { start: later.start } });
  expect(await adapter.updateMeeting("main", { key: "never made", start, end }, later)).toEqual(
    problem("gone"),
  );
  expect(graph.sent.map(({ what }) => what)).toEqual(["invited", "changed"]);
});

test("a reminder that somebody has set in the calendar outlives a move, and an entry without an end ends when it begins", async () => {
  const made = await adapter.createMeeting("main", { ...meeting, reminderMinutes: 15 });
  const [event] = graph.events.values();
  if (!made.ok || !event) throw new Error("there is none");
  event.reminderMinutesBeforeStart = 60;
  const later = { ...meeting, reminderMinutes: 15, start: start + 3_600_000, end: end + 3_600_000 };
  const ref = { key, start, end, id: made.value.id };
  expect(await adapter.updateMeeting("main", ref, later)).toMatchObject({ ok: true });
  const [moved] = graph.events.values();
  expect(moved?.reminderMinutesBeforeStart).toBe(60);
  const { end: _, ...endless } = moved ?? {};
  graph.fail({ match: "GET /me/events", reply: { status: 200, body: endless } });
  expect(await adapter.findMeeting("main", ref)).toMatchObject({
    ok: true,
    value: { start: later.start, end: later.start },
  });
});

test("ten thousand entries of a week are read page by page, and joined", async () => {
  const busyFor = (at: number) => ({
    dateTime: new Date(start + at * 60_000).toISOString().slice(0, 19),
    timeZone: "UTC",
  });
  const page = (from: number) => ({
    value: Array.from({ length: 1000 }, (_, at) => ({
      ...{ id: `e${from + at}`, showAs: "busy", start: busyFor(from + at), end: busyFor(from + at + 1) },
    })),
    ...(from < 9000 && {
      "@odata.nextLink": `${graph.url}/me/calendars/main/calendarView?$skip=${from + 1000}`,
    }),
  });
  for (let from = 0; from < 10_000; from += 1000)
    graph.fail({ match: "calendarView", reply: { status: 200, body: page(from) } });
  const window = { start, end: start + 7 * 86_400_000 };
  expect(await adapter.readBusy({ ...query, window })).toEqual({
    failed: false,
    busy: [{ start, end: start + 10_000 * 60_000 }],
  });
});

test("no more than three calls of a mailbox are under way, and all wait when one is told to", async () => {
  graph.fail({ match: "calendarView", times: 8, delayMs: 20 });
  const readings = await Promise.all(Array.from({ length: 8 }, () => adapter.readBusy(query)));
  expect(readings.every(({ failed }) => !failed)).toBe(true);
  expect(graph.most()).toBe(3);
  graph.fail({ match: "calendars", reply: refusal(429, "ApplicationThrottled", { "retry-after": "30" }) });
  expect(await adapter.listCalendars()).toMatchObject({ ok: true });
  expect(timing.waits).toEqual([30_000]);
});

test("a wait of more than ten minutes is not waited for", async () => {
  const later = { "retry-after": "601" };
  graph.fail({ match: "calendars", reply: refusal(429, "ApplicationThrottled", later) });
  expect(await adapter.listCalendars()).toEqual(problem("quota", "ApplicationThrottled, request abc-1"));
  expect(timing.waits).toEqual([]);
});

test("a service that is out of order is asked again, each time later, six times", async () => {
  graph.fail({ match: "calendars", times: 6, reply: refusal(503, "ServiceUnavailable") });
  expect(await adapter.listCalendars()).toEqual(problem("unavailable", "ServiceUnavailable, request abc-1"));
  expect(timing.waits).toEqual([1000, 2000, 4000, 8000, 16000]);
});

test.each([
  [400, "ErrorInvalidRequest", "refused"],
  [403, "ErrorAccessDenied", "missing-permission"],
  [403, "ErrorQuotaExceeded", "quota"],
  [404, "ErrorItemNotFound", "gone"],
  [409, "ErrorIrresolvableConflict", "changed"],
])("%i %s is sent once, and says %s", async (status, code, said) => {
  graph.fail({ match: "calendars", reply: refusal(status, code) });
  expect(await adapter.listCalendars()).toEqual(problem(said, `${code}, request abc-1`));
  expect(graph.calls).toHaveLength(1);
});

test("a token that is refused is renewed once, and then it is a matter of signing in again", async () => {
  good = "token-2";
  renewed = "token-2";
  expect(await adapter.listCalendars()).toMatchObject({ ok: true });
  good = "token-3";
  expect(await adapter.listCalendars()).toEqual(problem("sign-in"));
  scopes = [];
  good = "token-1";
  expect(await adapter.readBusy(query)).toMatchObject({
    failed: true,
    reason: { code: "missing-permission" },
  });
});
