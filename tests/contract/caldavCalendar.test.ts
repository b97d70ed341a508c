import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createCaldavAdapter } from "#main/calendars/caldav/createCaldavAdapter.ts";
import { createTurns } from "#main/calendars/http/createTurns.ts";
import { demoMeeting } from "../support/calendars/demoMeeting.ts";
import { fakeTiming } from "../support/calendars/fakeTiming.ts";
import { everyZone } from "../support/scheduling/everyZone.ts";
import { type Radicale, startRadicale } from "../support/servers/startRadicale.ts";

const folder = mkdtempSync(path.join(os.tmpdir(), "parley-radicale-"));
const user = "anna@acme.com";
const at = (text: string) => Date.parse(text);
const { key, start, end } = demoMeeting;
const window = { start: at("2026-03-02T00:00:00Z"), end: at("2026-03-23T00:00:00Z") };
const authorization = `Basic ${Buffer.from(`${user}:open sesame`).toString("base64")}`;
const newYork = [
  ...["BEGIN:VTIMEZONE", "TZID:America/New_York"],
  ...["BEGIN:DAYLIGHT", "DTSTART:20070311T020000", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU"],
  ...["TZOFFSETFROM:-0500", "TZOFFSETTO:-0400", "END:DAYLIGHT"],
  ...["BEGIN:STANDARD", "DTSTART:20071104T020000", "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU"],
  ...["TZOFFSETFROM:-0400", "TZOFFSETTO:-0500", "END:STANDARD", "END:VTIMEZONE"],
];
const problem = (code: string) => ({ ok: false, problem: expect.objectContaining({ code }) });

let radicale: Radicale;
let timing: ReturnType<typeof fakeTiming>;
let calendar: string;
let made = 0;

/** With `change`, somebody stands between and changes answers. */
function adapterOf(
  login: object = {},
  change?: (answer: Response, method: string) => Response | Promise<Response>,
) {
  const through: typeof fetch = async (input, init) => {
    const answer = await fetch(input, init);
    return change ? change(answer, init?.method ?? "GET") : answer;
  };
  return createCaldavAdapter({
    ...timing,
    login: { server: radicale.url, user, password: "open sesame", ...login },
    fetch: through,
    turns: createTurns(3, timing),
    invites: () => false,
  });
}
const query = () => ({ calendar, zone: "America/New_York", window, tentativeBlocks: true });

beforeAll(async () => {
  radicale = await startRadicale(folder);
});
afterAll(async () => {
  await radicale.stop();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  timing = fakeTiming();
  made += 1;
  calendar = await radicale.addCalendar(user, `calendar ${made}`);
});

/** Puts an entry into the calendar as another program would. */
async function addEntry(name: string, ...lines: string[]) {
  const text = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:x", ...newYork, "BEGIN:VEVENT", `UID:${name}`];
  const answer = await fetch(`${calendar}${name}.ics`, {
    method: "PUT",
    headers: { authorization, "content-type": "text/calendar" },
    body: [...text, "DTSTAMP:20260101T000000Z", ...lines, "END:VEVENT", "END:VCALENDAR", ""].join("\r\n"),
  });
  expect(answer.status).toBe(201);
}

test("the calendars of a user are found from the server's address, with what may be done in each", async () => {
  const zone =
    "<C:calendar-timezone>BEGIN:VCALENDAR\r\nBEGIN:VTIMEZONE\r\nTZID:Asia/Kolkata\r\nEND:VTIMEZONE\r\nEND:VCALENDAR</C:calendar-timezone>";
  await radicale.addCalendar("bob@acme.com", "2026", zone);
  await radicale.addCalendar(
    "bob@acme.com",
    "Tasks",
    '<C:supported-calendar-component-set><C:comp name="VTODO"/></C:supported-calendar-component-set>',
  );
  expect(await adapterOf({ user: "bob@acme.com" }).listCalendars()).toEqual({
    ok: true,
    value: [
      {
        id: `${radicale.url}bob%40acme.com/2026/`,
        name: "2026",
        zone: "Asia/Kolkata",
        isMain: true,
        canWrite: true,
        canCall: false,
        invites: false,
      },
    ],
  });
  // Some servers mark it as text.
  const marked = async (answer: Response, method: string) => {
    if (method !== "PROPFIND") return answer;
    const { status, headers } = answer;
    const text = await answer.text();
    return new Response(text.replace(/BEGIN:VCALENDAR[^<]*/, "<![CDATA[$&]]>"), { status, headers });
  };
  expect(await adapterOf({ user: "bob@acme.com" }, marked).listCalendars()).toMatchObject({
    value: [{ name: "2026", zone: "Asia/Kolkata" }],
  });
});

test("a wrong password, a foreign calendar and a server that is none say so", async () => {
  expect(await adapterOf({ password: "wrong" }).listCalendars()).toEqual(problem("sign-in"));
  const reading = await adapterOf({ password: "wrong" }).readBusy(query());
  expect(reading).toMatchObject({ failed: true, reason: { code: "sign-in" } });
  expect(await adapterOf({ user: "bob@acme.com" }).readBusy(query())).toMatchObject({
    failed: true,
    reason: { code: "missing-permission" },
  });
  expect(await adapterOf({ server: "http://calendar.example" }).listCalendars()).toEqual(
    problem("not-secure"),
  );
  const html = () =>
    new Response("<html>Sign in to the Wi-Fi</html>", { headers: { "content-type": "text/html" } });
  expect(await adapterOf({}, html).listCalendars()).toEqual(problem("bad-answer"));
});

everyZone(() => {
  test("busy times hold series, those with exceptions and moved instances too, and whole days", async () => {
    await addEntry("a", "DTSTART:20260301T230000Z", "DTEND:20260302T010000Z");
    await addEntry(
      "b",
      "DTSTART;TZID=America/New_York:20260105T090000",
      "DTEND;TZID=America/New_York:20260105T100000",
      "RRULE:FREQ=WEEKLY;BYDAY=MO",
      "EXDATE;TZID=America/New_York:20260316T090000",
    );
    await addEntry("c", "DTSTART;VALUE=DATE:20260308", "DTEND;VALUE=DATE:20260309");
    await addEntry("d", "DTSTART:20260310T100000Z", "DTEND:20260310T110000Z", "TRANSP:TRANSPARENT");
    await addEntry(
      "e",
      "DTSTART:20260311T100000Z",
      "DTEND:20260311T110000Z",
      "ORGANIZER:mailto:x@y.z",
      "ATTENDEE;PARTSTAT=DECLINED:mailto:Anna@acme.com",
    );
    await addEntry("f", "DTSTART:20260312T100000Z");
    expect(await adapterOf().readBusy(query())).toEqual({
      failed: false,
      busy: [
        { start: at("2026-03-02T00:00:00Z"), end: at("2026-03-02T01:00:00Z") },
        { start: at("2026-03-02T14:00:00Z"), end: at("2026-03-02T15:00:00Z") },
        { start: at("2026-03-08T05:00:00Z"), end: at("2026-03-09T04:00:00Z") },
        { start: at("2026-03-09T13:00:00Z"), end: at("2026-03-09T14:00:00Z") },
      ],
    });
  });
});

test("what its user has declined keeps nobody busy, whichever of his addresses was invited", async () => {
  const times = ["DTSTART:20260311T100000Z", "DTEND:20260311T110000Z", "ORGANIZER:mailto:x@y.z"];
  await addEntry("a", ...times, "ATTENDEE;PARTSTAT=DECLINED:mailto:A.Berg@acme.example");
  const busy = [{ start: at("2026-03-11T10:00:00Z"), end: at("2026-03-11T11:00:00Z") }];
  let asked = 0;
  const told = async (answer: Response, method: string) => {
    if (method !== "PROPFIND") return answer;
    asked += 1;
    const { status, headers } = answer;
    const text = await answer.text();
    const own =
      '<D:href xmlns:D="DAV:" preferred="1">mailto:a.berg@acme.example</D:href><D:href xmlns:D="DAV:">/anna/</D:href>';
    const pattern =
      /(<(\w+:)?calendar-user-address-set)(?:\s*\/>|>.*?<\/(?:\w+:)?calendar-user-address-set>)/s;
    return new Response(text.replace(pattern, `$1>${own}</$2calendar-user-address-set>`), {
      status,
      headers,
    });
  };
  const adapter = adapterOf({}, told);
  expect(await adapter.readBusy(query())).toEqual({ failed: false, busy: [] });
  const once = asked;
  expect(await adapter.readBusy(query())).toEqual({ failed: false, busy: [] });
  expect(asked).toBe(once);
  const silent = (answer: Response, method: string) =>
    method === "PROPFIND" ? new Response("", { status: 500 }) : answer;
  expect(await adapterOf({}, silent).readBusy(query())).toEqual({ failed: false, busy });
});

test("a calendar without entries is free; one that the answer cannot tell of has failed", async () => {
  expect(await adapterOf().readBusy(query())).toEqual({ failed: false, busy: [] });
  const failing = async (change: (answer: Response) => Response) =>
    adapterOf({}, (answer, method) => (method === "REPORT" ? change(answer) : answer)).readBusy(query());
  const xml = { "content-type": "application/xml" };
  const bad = { failed: true, reason: expect.objectContaining({ code: "bad-answer" }) };
  expect(await failing(() => new Response("", { status: 200 }))).toEqual(bad);
  expect(
    await failing(() => new Response("<html/>", { status: 207, headers: { "content-type": "text/html" } })),
  ).toEqual(bad);
  expect(await failing(() => new Response("<oops", { status: 207, headers: xml }))).toEqual(bad);
  const bare =
    '<d:multistatus xmlns:d="DAV:"><d:response><d:href>/a.ics</d:href><d:propstat><d:prop/><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response></d:multistatus>';
  expect(await failing(() => new Response(bare, { status: 207, headers: xml }))).toEqual(bad);
  await addEntry("a", "DTSTART;TZID=Nobody/Knows:20260310T100000", "DTEND;TZID=Nobody/Knows:20260310T110000");
  expect(await adapterOf().readBusy(query())).toEqual(bad);
});

test("a meeting stands in the calendar once, however often and by however many it is written", async () => {
  const name = { email: "bob@example.com", name: 'Bob "the builder", O\'Neill' };
  const meeting = {
    ...demoMeeting,
    visitor: name,
    location: "Room 1; left, then right",
    reminderMinutes: 15,
  };
  const results = await Promise.all(
    Array.from({ length: 5 }, () => adapterOf().createMeeting(calendar, meeting)),
  );
  for (const result of results)
    expect(result).toMatchObject({ ok: true, value: { status: "confirmed", start, end } });
  expect(await adapterOf().readBusy(query())).toEqual({ failed: false, busy: [{ start, end }] });
  const [first] = results;
  const text = await (
    await fetch(first?.ok ? first.value.id : "", {
      headers: { authorization: `Basic ${Buffer.from(`${user}:open sesame`).toString("base64")}` },
    })
  ).text();
  const unfolded = text.replace(/\r?\n /g, "");
  expect(unfolded).toContain("DTSTART:20260309T140000Z");
  expect(unfolded).toContain("SCHEDULE-AGENT=CLIENT");
  expect(unfolded).toContain("LOCATION:Room 1\\; left\\, then right");
  expect(unfolded).toContain("TRIGGER:-PT15M");
  expect(unfolded).not.toContain("METHOD");
});

test("a meeting whose answer got lost, or that the server could not take yet, is written once", async () => {
  let lost = 2;
  const adapter = adapterOf({}, (answer, method) => {
    if (method !== "PUT" || lost === 0) return answer;
    lost -= 1;
    return new Response("", { status: 503 });
  });
  expect(await adapter.createMeeting(calendar, demoMeeting)).toMatchObject({ ok: true });
  expect(timing.waits).toEqual([1000, 2000]);
  expect(await adapter.readBusy(query())).toEqual({ failed: false, busy: [{ start, end }] });
});

test("a meeting moves for whoever has its last version, keeps what others wrote, and can be cancelled twice", async () => {
  const adapter = adapterOf();
  const created = await adapter.createMeeting(calendar, demoMeeting);
  if (!created.ok) throw new Error(created.problem.message);
  const { id, etag } = created.value;
  const ref = { key, start, end, id, etag };
  const later = { ...demoMeeting, start: start + 3_600_000, end: end + 3_600_000 };
  expect(await adapter.updateMeeting(calendar, ref, later)).toMatchObject({
    ok: true,
    value: { start: later.start },
  });
  expect(await adapter.updateMeeting(calendar, ref, demoMeeting)).toEqual(problem("changed"));
  expect(await adapter.findMeeting(calendar, { key, start, end })).toMatchObject({
    ok: true,
    value: { start: later.start, end: later.end },
  });
  expect(await adapter.cancelMeeting(calendar, ref, "")).toEqual({ ok: true, value: undefined });
  expect(await adapter.cancelMeeting(calendar, ref, "")).toEqual({ ok: true, value: undefined });
  expect(await adapter.findMeeting(calendar, ref)).toEqual({ ok: true, value: undefined });
  expect(await adapter.updateMeeting(calendar, ref, later)).toEqual(problem("gone"));
});

test("what a server refuses is sent once, and what may pass again", async () => {
  const refusing = (status: number) =>
    adapterOf({}, (answer, method) => (method === "REPORT" ? new Response("", { status }) : answer)).readBusy(
      query(),
    );
  for (const [status, code] of [
    [404, "gone"],
    [403, "missing-permission"],
    [507, "quota"],
    [400, "refused"],
  ] as const)
    expect(await refusing(status)).toMatchObject({ failed: true, reason: { code } });
  expect(timing.waits).toEqual([]);
  expect(await refusing(503)).toMatchObject({ failed: true, reason: { code: "unavailable" } });
  expect(timing.waits).toEqual([1000, 2000, 4000, 8000, 16000]);
});

test("a server is asked again when it says, and no sooner", async () => {
  let refused = 1;
  const adapter = adapterOf({}, (answer) => {
    if (refused === 0) return answer;
    refused -= 1;
    return new Response("", { status: 503, headers: { "retry-after": "30" } });
  });
  expect(await adapter.findMeeting(calendar, { key, start, end })).toEqual({ ok: true, value: undefined });
  expect(timing.waits).toEqual([30_000]);
});

test("a server that does not answer ends with the time that was given", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const silent = adapterOf().readBusy(
    { ...query(), calendar: `http://127.0.0.1:${port}/` },
    AbortSignal.timeout(50),
  );
  expect(await silent).toMatchObject({ failed: true, reason: { code: "timeout" } });
  server.close();
});

test("a password that was changed is noticed with the next reading", async () => {
  const adapter = adapterOf();
  expect(await adapter.readBusy(query())).toMatchObject({ failed: false });
  radicale.setPassword("another");
  expect(await adapter.readBusy(query())).toMatchObject({ failed: true, reason: { code: "sign-in" } });
  radicale.setPassword("open sesame");
});
