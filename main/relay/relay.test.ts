import { createHmac } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { relayMeetingSchema } from "#shared/relay/relayMeeting.ts";
import { availabilitySnapshotSchema } from "#shared/scheduling/requests/availabilitySnapshot.ts";
import { bookingAnswerSchema } from "#shared/scheduling/requests/bookingAnswer.ts";
import { reportsBody } from "#shared/site/reportsBody.ts";
import { signedUrl } from "#shared/site/signedUrl.ts";
import { openTestRelay, relayNow, requestFor } from "#tests/support/relay/openTestRelay.ts";
import { finishStuck } from "./booking/finishStuck.ts";
import { visitorKey } from "./booking/visitorKey.ts";
import type { RelayDoor } from "./http/createRelayApp.ts";
import type { RelayStore } from "./storage/RelayStore.ts";
import { openSqliteStore } from "./storage/sqlite/openSqliteStore.ts";

const origin = "https://www.acme.com";
const studio = { authorization: "Bearer the-key-of-the-studio" };
const offline = { code: "unreachable", message: "The server does not answer." } as const;
let folder: string;
let store: RelayStore;
let opened: (() => Promise<void>)[];

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "parley-relay-"));
  store = openSqliteStore(path.join(folder, "relay.sqlite"), relayNow);
  opened = [];
});

afterEach(async () => {
  for (const stop of opened) await stop();
  await store.close();
  rmSync(folder, { recursive: true });
});

async function open(agents = 2, door: Partial<RelayDoor> = {}) {
  const relay = await openTestRelay({ store, agents, door: { studioKey: "the-key-of-the-studio", ...door } });
  opened.push(relay.stop);
  return relay;
}

async function firstSlot(relay: Awaited<ReturnType<typeof open>>) {
  const snapshot = await relay.slots();
  const [slot] = snapshot.offers["team:sales"]?.slots ?? [];
  if (!slot) throw new Error("nothing is offered");
  return { snapshot, slot };
}

test("offers what somebody of the team has time for, and says nothing of anybody", async () => {
  const relay = await open();
  relay.calendar.busy.push({ calendar: "a1", start: relayNow, end: relayNow + 2 * 3_600_000 });
  const offered = await relay.ask("/v1/slots?whom=team:sales", { headers: { origin } });
  const { status, json, text, headers } = offered;
  expect(status).toBe(200);
  expect(headers.get("access-control-allow-origin")).toBe(origin);
  expect(headers.get("strict-transport-security")).toBe("max-age=15552000");
  const snapshot = availabilitySnapshotSchema.parse(json);
  const [first, second, third] = snapshot.offers["team:sales"]?.slots ?? [];
  expect([first, second, third].map((slot) => slot?.[1])).toEqual([1, 1, 2]);
  expect(text).not.toMatch(/Agent|acme/);
  expect((await relay.ask("/v1/slots?whom=team:nobody")).status).toBe(404);
});

test("a booking stands at once in the calendar of whoever's turn it is", async () => {
  const relay = await open();
  const { snapshot, slot } = await firstSlot(relay);
  const { status, json } = await relay.post("/v1/bookings", requestFor(snapshot, slot));
  expect(status).toBe(201);
  expect(bookingAnswerSchema.parse(json)).toMatchObject({ state: "confirmed", agent: "Agent a1" });
  expect([...relay.calendar.entries.values()]).toMatchObject([
    {
      calendar: "a1",
      start: slot[0] * 1000,
      visitor: { email: "visitor1@example.com" },
      subject: "Reunião: Agent a1 e Ana",
    },
  ]);
  const next = await relay.post("/v1/bookings", requestFor(snapshot, slot, 2));
  expect(next.json).toMatchObject({ state: "confirmed", agent: "Agent a2" });
});

test("who comes too late is told so, with other times that can be booked", async () => {
  const relay = await open(1);
  const { snapshot, slot } = await firstSlot(relay);
  await relay.post("/v1/bookings", requestFor(snapshot, slot, 1));
  const late = await relay.post("/v1/bookings", requestFor(snapshot, slot, 2));
  expect(late.status).toBe(409);
  const answer = bookingAnswerSchema.parse(late.json);
  if (answer.state !== "rejected") throw new Error("it was not rejected");
  expect(answer.reason).toBe("taken");
  const [other] = answer.alternatives ?? [];
  if (!other) throw new Error("no other times");
  const again = requestFor({ ...snapshot, snapshotId: answer.snapshotId ?? "" }, other, 2);
  expect((await relay.post("/v1/bookings", again)).json).toMatchObject({ state: "confirmed" });
});

test("a request repeated is one meeting, at once and later", async () => {
  const relay = await open();
  const { snapshot, slot } = await firstSlot(relay);
  const request = requestFor(snapshot, slot);
  const answers = await Promise.all([1, 2, 3].map(() => relay.post("/v1/bookings", request)));
  answers.push(await relay.post("/v1/bookings", request));
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  expect(relay.calendar.entries.size).toBe(1);
  const stolen = await relay.post("/v1/bookings", { ...request, email: "mallory@example.com" });
  expect(stolen.json).toMatchObject({ state: "rejected", reason: "invalid" });
});

test.each([
  ["another time", { start: relayNow / 1000 + 7 * 3600 }],
  ["a time that was never offered", { start: relayNow / 1000 + 3600 + 60 }],
  ["another team", { whom: "agent:a1" }],
  ["another length", { minutes: 60 }],
  ["another snapshot", { snapshotId: "live-1772438401" }],
  ["no signature", { sig: "0" }],
])("%s with somebody else's signature is not to be had", async (_, forged) => {
  const relay = await open();
  const { snapshot, slot } = await firstSlot(relay);
  const { json } = await relay.post("/v1/bookings", { ...requestFor(snapshot, slot), ...forged });
  expect(json).toMatchObject({ state: "rejected", reason: "invalid" });
  expect(relay.calendar.entries.size).toBe(0);
});

test("an offer that was replayed after an hour is none any more", async () => {
  const relay = await open();
  const { snapshot } = await firstSlot(relay);
  const tomorrow = snapshot.offers["team:sales"]?.slots.find(
    ([start]) => start * 1000 > relayNow + 86_400_000,
  );
  if (!tomorrow) throw new Error("nothing is offered tomorrow");
  relay.pass(3_601_000);
  const { json } = await relay.post("/v1/bookings", requestFor(snapshot, tomorrow));
  expect(json).toMatchObject({ state: "rejected", reason: "invalid" });
});

test("somebody whose calendar cannot be read is not offered, and the time is not given away", async () => {
  const relay = await open();
  const { snapshot, slot } = await firstSlot(relay);
  relay.calendar.problem = offline;
  relay.pass(10_000);
  expect((await relay.slots()).offers["team:sales"]?.slots).toEqual([]);
  const { json } = await relay.post("/v1/bookings", requestFor(snapshot, slot));
  expect(json).toMatchObject({ state: "rejected", reason: "unavailable" });
});

test("whose calendar was filled a moment ago is passed over", async () => {
  const relay = await open();
  const { snapshot, slot } = await firstSlot(relay);
  relay.calendar.busy.push({ calendar: "a1", start: slot[0] * 1000, end: slot[0] * 1000 + 1 });
  expect((await relay.post("/v1/bookings", requestFor(snapshot, slot))).json).toMatchObject({
    agent: "Agent a2",
  });
});

test("when nobody can say whether it was written, the time stays kept until it is known", async () => {
  const relay = await open(1);
  const { snapshot, slot } = await firstSlot(relay);
  relay.calendar.writeProblem = offline;
  const request = requestFor(snapshot, slot);
  const { status, json } = await relay.post("/v1/bookings", request);
  expect([status, json.state]).toEqual([202, "requested"]);
  expect((await relay.post("/v1/bookings", requestFor(snapshot, slot, 2))).status).toBe(409);
  relay.calendar.writeProblem = undefined;
  await finishStuck(relay.room);
  expect((await relay.post("/v1/bookings", request)).json.state).toBe("requested");
  relay.pass(200_000);
  await finishStuck(relay.room);
  expect((await relay.post("/v1/bookings", request)).json.state).toBe("confirmed");
  expect(relay.calendar.entries.size).toBe(1);
});

test("only who has its key sees and cancels a meeting, and then its time is free again", async () => {
  const relay = await open(1);
  const { snapshot, slot } = await firstSlot(relay);
  const { json } = await relay.post("/v1/bookings", requestFor(snapshot, slot));
  const key = { authorization: `Bearer ${json.key}` };
  const wrong = { authorization: `Bearer ${visitorKey("another key", "request-1")}` };
  const at = "/v1/bookings/request-1";
  expect((await relay.ask(at)).status).toBe(401);
  expect((await relay.ask(at, { headers: wrong })).status).toBe(401);
  expect((await relay.ask(at, { headers: key })).json).toMatchObject({ state: "confirmed", start: slot[0] });
  const requestId = "request-1";
  expect((await relay.post("/v1/cancel", { requestId }, wrong)).status).toBe(401);
  expect((await relay.post("/v1/cancel", { requestId: "request-9" }, studio)).status).toBe(404);
  relay.calendar.problem = offline;
  expect((await relay.post("/v1/cancel", { requestId }, key)).status).toBe(503);
  relay.calendar.problem = undefined;
  expect((await relay.post("/v1/cancel", { requestId }, key)).json).toEqual({ state: "cancelled" });
  expect((await relay.post("/v1/cancel", { requestId }, studio)).json).toEqual({ state: "cancelled" });
  expect(relay.calendar.entries.size).toBe(0);
  expect((await relay.slots()).offers["team:sales"]?.slots[0]?.[0]).toBe(slot[0]);
  // who sends the old request again does not get a meeting that was cancelled
  expect((await relay.post("/v1/bookings", requestFor(snapshot, slot))).json.state).toBe("rejected");
});

test("events are kept once, and only the studio reads them, from where it stopped", async () => {
  const relay = await open();
  const event = (id: string) => ({ id, event: "engaged", at: "2026-03-02T08:00:00Z" });
  const send = (ids: string[], test?: true) =>
    relay.ask("/v1/events", { method: "POST", body: reportsBody(ids.map(event), relayNow, test) });
  expect((await send(["e1", "e2"])).json).toEqual({ kept: 2 });
  expect((await send(["e2", "e3"])).json).toEqual({ kept: 1 });
  expect((await send(["made-up"], true)).json).toEqual({ kept: 0 });
  expect((await relay.ask("/v1/events")).status).toBe(401);
  const first = await relay.ask("/v1/events?limit=2", { headers: studio });
  expect(first.json).toEqual({ events: [event("e1"), event("e2")], after: 2 });
  const rest = await relay.ask(`/v1/events?after=${first.json.after}`, { headers: studio });
  expect(rest.json.events).toEqual([event("e3")]);
  const none = await relay.ask(`/v1/events?after=${rest.json.after}`, { headers: studio });
  expect(none.json).toEqual({ events: [], after: rest.json.after });
  expect((await relay.ask("/v1/events?after=-1", { headers: studio })).status).toBe(400);
});

test("the studio is told of every meeting where it reads events, and nobody else can say such a thing", async () => {
  const relay = await open(1);
  const { snapshot, slot } = await firstSlot(relay);
  await relay.post("/v1/bookings", requestFor(snapshot, slot));
  await relay.post("/v1/cancel", { requestId: "request-1" }, studio);
  const forged = (event: { readonly id: string; readonly event: string }) =>
    relay.ask("/v1/events", { method: "POST", body: reportsBody([event], relayNow) });
  expect((await forged({ id: "e1", event: "relayMeeting" })).status).toBe(400);
  expect((await forged({ id: "relay/request-1/failed", event: "engaged" })).status).toBe(400);
  const { json } = await relay.ask("/v1/events", { headers: studio });
  const news = json.events.map((event: unknown) => relayMeetingSchema.parse(event));
  const common = {
    requestId: "request-1",
    agent: "a1",
    email: "visitor1@example.com",
    start: slot[0] * 1000,
  };
  const calendar = { account: "main", calendar: "a1" };
  expect(news).toMatchObject([
    { state: "confirmed", ...common, calendar, entry: "e-request-1" },
    { state: "cancelled", ...common },
  ]);
});

test("a meeting that was promised and then refused by the calendar is told to the studio", async () => {
  const relay = await open(1);
  const { snapshot, slot } = await firstSlot(relay);
  relay.calendar.writeProblem = offline;
  expect((await relay.post("/v1/bookings", requestFor(snapshot, slot))).status).toBe(202);
  relay.calendar.writeProblem = { code: "refused", message: "No." };
  relay.pass(200_000);
  await finishStuck(relay.room);
  const { json } = await relay.ask("/v1/events", { headers: studio });
  expect(json.events).toMatchObject([{ event: "relayMeeting", state: "failed", requestId: "request-1" }]);
});

test.each([
  ["that no calendar has", false, "failed"],
  ["that stands in the calendar after all", true, "confirmed"],
])(
  "a meeting %s when its time has come is told to the studio as it is, and not made any more",
  async (_, isThere, state) => {
    const relay = await open(1);
    const { snapshot, slot } = await firstSlot(relay);
    relay.calendar.writeProblem = offline;
    await relay.post("/v1/bookings", requestFor(snapshot, slot));
    relay.calendar.writeProblem = undefined;
    if (!isThere) relay.calendar.entries.clear();
    relay.pass(slot[0] * 1000 - relayNow);
    await finishStuck(relay.room);
    expect((await relay.ask("/v1/events", { headers: studio })).json.events).toMatchObject([{ state }]);
    expect(relay.calendar.entries.size).toBe(isThere ? 1 : 0);
  },
);

test("where the webhook is signed, only what was signed lately with its key is kept", async () => {
  const relay = await open(1, { webhookKey: "webhook" });
  const body = reportsBody([{ id: "e1", event: "engaged" }], relayNow);
  const sign = (key: string) => (text: string) => createHmac("sha256", key).update(text).digest("hex");
  const send = async (key: string, now: number, text = body) => {
    const url = await signedUrl("/v1/events", body, now, sign(key));
    return (await relay.ask(url, { method: "POST", body: text })).status;
  };
  expect(await send("webhook", relayNow)).toBe(200);
  expect(await send("another", relayNow)).toBe(401);
  expect(await send("webhook", relayNow - 90_000_000)).toBe(401);
  expect(await send("webhook", relayNow, body.replace("e1", "e2"))).toBe(401);
  expect((await relay.ask("/v1/events", { method: "POST", body })).status).toBe(401);
});

test("pages of other sites are turned away, also where a browser would not ask first", async () => {
  const relay = await open();
  const { snapshot, slot } = await firstSlot(relay);
  const other = { origin: "https://evil.example" };
  const { status, headers } = await relay.post("/v1/bookings", requestFor(snapshot, slot), other);
  expect(status).toBe(403);
  expect(headers.get("access-control-allow-origin")).toBeNull();
  expect(relay.calendar.entries.size).toBe(0);
  const asked = {
    "access-control-request-method": "POST",
    "access-control-request-headers": "authorization",
  };
  const preflight = await relay.ask("/v1/cancel", { method: "OPTIONS", headers: { origin, ...asked } });
  expect(preflight.headers.get("access-control-allow-headers")).toContain("authorization");
});

test("a flood of one address is slowed down, and told for how long", async () => {
  const relay = await open(1, { perMinute: { requests: 20, bookings: 2 } });
  const { snapshot, slot } = await firstSlot(relay);
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, n) =>
      relay.post("/v1/bookings", requestFor(snapshot, slot, n), { origin }),
    ),
  );
  const slowed = answers.filter(({ status }) => status === 429);
  expect(slowed).toHaveLength(8);
  expect(slowed[0]?.headers.get("retry-after")).toBe("30");
  expect(slowed[0]?.headers.get("access-control-allow-origin")).toBe(origin);
  relay.pass(30_000);
  expect((await relay.post("/v1/bookings", requestFor(snapshot, slot, 20))).status).not.toBe(429);
});

test.each<[string, string, RequestInit | undefined, number]>([
  ["no JSON", "/v1/bookings", { method: "POST", body: "{" }, 400],
  ["another shape", "/v1/bookings", { method: "POST", body: "[]" }, 400],
  ["too much", "/v1/events", { method: "POST", body: "x".repeat(300_000) }, 413],
  ["no meeting to cancel", "/v1/cancel", { method: "POST", body: "null" }, 400],
  ["no such page", "/v1/agents", undefined, 404],
])("%s is refused in a line that tells nothing of the inside", async (_, where, init, status) => {
  const relay = await open();
  const answer = await relay.ask(where, init);
  expect(answer.status).toBe(status);
  expect(answer.json).toEqual({ error: { code: expect.any(String), message: expect.any(String) } });
  expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
});

test("a database that fails is told without a trace, and the log names no visitor", async () => {
  const relay = await open();
  const { snapshot, slot } = await firstSlot(relay);
  await relay.post("/v1/bookings", requestFor(snapshot, slot));
  const broken = await openTestRelay({
    store: { ...store, findBooking: () => Promise.reject(new Error("secret of the inside")) },
  });
  opened.push(broken.stop);
  const { status, text } = await broken.post("/v1/bookings", requestFor(snapshot, slot, 2));
  expect(status).toBe(500);
  expect(text).not.toContain("inside,");
  expect(text).not.toContain("secret");
  const log = [...relay.lines, ...broken.lines].join("\n");
  expect(log).toContain("booked");
  expect(log).not.toMatch(/Ana|example\.com|secret/);
});

test("health is told to everybody", async () => {
  expect((await (await open()).ask("/health")).json).toEqual({ ok: true });
});
