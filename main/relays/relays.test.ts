import { once } from "node:events";
import { createServer } from "node:http";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openSqliteStore } from "#main/relay/storage/sqlite/openSqliteStore.ts";
import { eventsUrl } from "#shared/relay/eventsUrl.ts";
import type { RelayPlace } from "#shared/relay/relayConnection.ts";
import { freshStore } from "#tests/support/freshStore.ts";
import { openTestRelay, relayNow, requestFor } from "#tests/support/relay/openTestRelay.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { meetingHappenings } from "../marketo/engagement/calls/meetingHappenings.ts";
import { listMeetings } from "../meetings/changes/calls/listMeetings.ts";
import { createMeetingRecords } from "../meetings/createMeetingRecords.ts";
import { createMeetingsRoom } from "../meetings/MeetingsRoom.ts";
import { createRequests } from "../meetings/requests/createRequests.ts";
import { createPeopleRoom } from "../people/calls/createPeopleRoom.ts";
import { finishStuck } from "../relay/booking/finishStuck.ts";
import type { RelayStore } from "../relay/storage/RelayStore.ts";
import { createReportsRoom } from "../reports/createReportsRoom.ts";
import { createVault } from "../secrets/createVault.ts";
import { testWebhook } from "../sinks/testWebhook.ts";
import { createRelaysRoom } from "./createRelaysRoom.ts";
import { fetchRelay } from "./fetchRelay.ts";
import { fetchWhenDue } from "./fetchWhenDue.ts";
import { listRelays } from "./listRelays.ts";
import { removeRelay } from "./removeRelay.ts";
import { saveRelay } from "./saveRelay.ts";
import { settleRefused } from "./settleRefused.ts";
import { testRelay } from "./testRelay.ts";

const key = "the-key-of-the-studio";
const requestId = "request-1";
const fresh = freshStore();
let context: Pick<
  HandlerContext,
  "store" | "vault" | "relays" | "reports" | "meetings" | "people" | "push" | "now" | "app"
>;
let relayStore: RelayStore;
let relay: Awaited<ReturnType<typeof openTestRelay>>;
let place: RelayPlace;
let count = 0;

const openRelayStore = () => {
  count += 1;
  return openSqliteStore(path.join(fresh.folder, `relay${count}.sqlite`), relayNow);
};

beforeEach(async () => {
  const keyring = {
    isEncryptionAvailable: () => true,
    encryptString: (plain: string) => Buffer.from(plain).reverse(),
    decryptString: (encrypted: Buffer) => Buffer.from(encrypted).reverse().toString(),
  };
  context = {
    store: fresh.store,
    vault: createVault(fresh.store, keyring, "darwin"),
    relays: createRelaysRoom(),
    reports: createReportsRoom(fresh.folder),
    meetings: createMeetingsRoom(),
    people: createPeopleRoom(fresh.folder),
    push: vi.fn(),
    now: fresh.now,
    app: { dataFolder: fresh.folder } as HandlerContext["app"],
  };
  fresh.time = relayNow;
  relayStore = openRelayStore();
  relay = await openTestRelay({ store: relayStore, agents: 1, door: { studioKey: key } });
  place = { id: "r", name: "Relay", url: relay.url };
  return async () => {
    await relay.stop();
    await relayStore.close();
  };
});

afterEach(async () => {
  await context.reports.thread.close();
  await context.people.people.close();
});

const book = async () => {
  const snapshot = await relay.slots();
  const [slot] = snapshot.offers["team:sales"]?.slots ?? [];
  if (!slot) throw new Error("nothing is offered");
  await relay.post("/v1/bookings", requestFor(snapshot, slot));
};
const tell = (ids: readonly string[]) =>
  relay.post("/v1/events", {
    events: ids.map((id) => ({
      ...{ id, event: "triggered", at: new Date(relayNow).toISOString(), dialogue: "d1", conversation: id },
    })),
  });
const fetchNow = () => fetchRelay({ id: "r" }, context);
const listed = () => listRelays(undefined, context)[0];
const countVisits = async () => {
  const query = { from: "2026-03-01", until: "2026-03-03", timeZone: "UTC" };
  return (await context.reports.thread.ask("read", query)).total.triggered;
};

test("what a relay has is fetched once: events into the reports, meetings to the others", async () => {
  saveRelay({ relay: place, key }, context);
  await book();
  // more than a page
  for (let page = 0; page < 2; page += 1)
    await tell(Array.from({ length: 400 }, (_, index) => `${page}-${index}`));
  await Promise.all([fetchNow(), fetchNow()]);
  expect(listed()).toMatchObject({ events: 800, meetings: 1, fetchedAt: fresh.time, hasKey: true });
  expect(await countVisits()).toBe(800);
  const records = createMeetingRecords(fresh.store);
  expect(records.find(requestId)).toMatchObject({
    ...{ state: "booked", agent: "a1", calendar: { account: "main", calendar: "a1" } },
    ...{ entry: { id: "e-request-1" }, request: { name: "Ana", email: "visitor1@example.com" } },
  });
  await tell(["0-1", "new"]);
  await relay.post("/v1/cancel", { requestId }, { authorization: `Bearer ${key}` });
  await fetchNow();
  expect(listed()).toMatchObject({ events: 801, meetings: 1 });
  expect(records.find(requestId)).toMatchObject({ state: "cancelled" });
  const happened = meetingHappenings(listMeetings(undefined, context).meetings);
  expect(happened.map(({ what, at, email }) => [what, at, email])).toEqual([
    ["meetingBooked", relayNow, "visitor1@example.com"],
    ["meetingCancelled", relayNow, "visitor1@example.com"],
  ]);
});

test("a meeting that was moved or handed over here stays as it is when the relay tells what became of it there", async () => {
  saveRelay({ relay: place, key }, context);
  await book();
  await fetchNow();
  const records = createMeetingRecords(fresh.store);
  const booked = records.find(requestId);
  if (booked?.state !== "booked") throw new Error("it was not booked");
  const moved = { ...booked, start: booked.start + 3_600_000, end: booked.end + 3_600_000 };
  const elsewhere = { id: "e-2", etag: "1", key: "request-1-2" };
  records.settle({ ...moved, agent: "a2", calendar: { account: "main", calendar: "a2" }, entry: elsewhere });
  await relay.post("/v1/cancel", { requestId }, { authorization: `Bearer ${key}` });
  await fetchNow();
  expect(records.find(requestId)).toMatchObject({ state: "booked", agent: "a2", entry: elsewhere });
  records.settle(moved);
  fresh.store.db.exec(`UPDATE settings SET value = json_set(value, '$[0].after', 0) WHERE name = 'relays'`);
  await fetchNow();
  const { entry: _, ...rest } = moved;
  expect(records.find(requestId)).toEqual({ ...rest, state: "cancelled" });
});

test("a relay that cannot be fetched from keeps none after it from it, and is told in the end", async () => {
  saveRelay({ relay: place, key }, context);
  await book();
  await fetchNow();
  fresh.store.db.exec(
    `DELETE FROM meetings; CREATE TRIGGER full BEFORE INSERT ON meetings BEGIN SELECT RAISE(ABORT, 'full'); END; UPDATE settings SET value = json_set(value, '$[0].after', 0) WHERE name = 'relays'`,
  );
  const other = openRelayStore();
  const next = await openTestRelay({ store: other, agents: 1, door: { studioKey: key } });
  try {
    saveRelay({ relay: { id: "next", name: "Next", url: next.url }, key }, context);
    await expect(fetchWhenDue(context)).rejects.toThrow("Not all relays");
    expect(listRelays(undefined, context)[1]).toMatchObject({ fetchedAt: fresh.time });
  } finally {
    await next.stop();
    await other.close();
  }
});

test("what a relay has booked or cancelled changes the times on the site soon, and only that", async () => {
  saveRelay({ relay: place, key }, context);
  const { meetings } = context;
  const isSoon = async () => {
    meetings.renewSoon = false;
    await fetchNow();
    return meetings.renewSoon;
  };
  await tell(["e1"]);
  expect(await isSoon()).toBe(false);
  await book();
  expect(await isSoon()).toBe(true);
  expect(await isSoon()).toBe(false);
  await relay.post("/v1/cancel", { requestId }, { authorization: `Bearer ${key}` });
  expect(await isSoon()).toBe(true);
});

test("what visitors ask the studio for is brought too, but not what the relay has answered itself", async () => {
  saveRelay({ relay: place, key }, context);
  const asked = (id: string, snapshotId: string) => ({
    ...{
      id,
      event: "meetingRequested",
      at: new Date(relayNow).toISOString(),
      dialogue: "d1",
      language: "en",
    },
    ...{ name: "Ana", email: "ana@example.com", when: "2026-03-03T10:00:00.000Z" },
    request: {
      ...{ requestId: `request-${id}`, whom: "team:sales", timeZone: "UTC" },
      offer: { minutes: 30, snapshotId, sig: "signature" },
    },
  });
  await relay.post("/v1/events", { events: [asked("ours", "s1"), asked("theirs", "live-1772438400")] });
  await fetchNow();
  expect(createRequests(fresh.store).find("request-ours")).toMatchObject({ source: "relay:r" });
  expect(createRequests(fresh.store).find("request-theirs")).toBeUndefined();
});

test("a fetch that was killed before it was noted brings nothing twice, and what was damaged meanwhile keeps nothing away", async () => {
  saveRelay({ relay: place, key }, context);
  await book();
  await tell(["e1"]);
  await fetchNow();
  fresh.store.db.exec(`UPDATE settings SET value = json_set(value, '$[0].after', 0) WHERE name = 'relays'`);
  await fetchNow();
  expect(await countVisits()).toBe(1);
  expect(createMeetingRecords(fresh.store).bookings()).toHaveLength(1);
  fresh.store.db.exec(`UPDATE meetings SET record = '{}'`);
  fresh.store.db.exec(`UPDATE settings SET value = json_set(value, '$[0].after', 0) WHERE name = 'relays'`);
  await tell(["e2"]);
  await fetchNow();
  expect(listed()).toMatchObject({ events: 2, unreadable: 1 });
});

test("a relay that has begun anew with another database is read from its beginning", async () => {
  saveRelay({ relay: place, key }, context);
  await tell(["e1", "e2", "e3"]);
  await fetchNow();
  const other = openRelayStore();
  const anew = await openTestRelay({ store: other, agents: 1, door: { studioKey: key } });
  try {
    fresh.store.db.exec(
      `UPDATE settings SET value = json_set(value, '$[0].url', '${anew.url}') WHERE name = 'relays'`,
    );
    await anew.post("/v1/events", {
      events: [{ id: "e4", event: "triggered", at: new Date(relayNow).toISOString(), dialogue: "d1" }],
    });
    await fetchNow();
    expect(listed()).toMatchObject({ events: 4 });
  } finally {
    await anew.stop();
    await other.close();
  }
});

test("a meeting that a calendar refused after it was promised waits for somebody to write to the visitor", async () => {
  saveRelay({ relay: place, key }, context);
  relay.calendar.writeProblem = { code: "unreachable", message: "" };
  await book();
  relay.calendar.writeProblem = { code: "refused", message: "" };
  relay.pass(200_000);
  await finishStuck(relay.room);
  await fetchNow();
  expect(listed()?.refused).toMatchObject([{ requestId, name: "Ana", email: "visitor1@example.com" }]);
  expect(createMeetingRecords(fresh.store).find(requestId)).toBeUndefined();
  settleRefused({ id: "r", requestId }, context);
  await fetchNow();
  expect(listed()?.refused).toEqual([]);
});

test("a key is kept encrypted, asked for again where the address is another one, and forgotten with the relay", async () => {
  saveRelay({ relay: place, key }, context);
  expect(await testRelay({ relay: place }, context)).toEqual({ problem: null });
  expect(await testRelay({ relay: place, key: "wrong" }, context)).toEqual({ problem: "key" });
  expect(JSON.stringify(fresh.store.db.prepare("SELECT * FROM settings").all())).not.toContain(key);
  const elsewhere = { ...place, url: "http://localhost:9/" };
  expect(await testRelay({ relay: elsewhere }, context)).toEqual({ problem: "keyGone" });
  saveRelay({ relay: elsewhere }, context);
  expect(listed()).toMatchObject({ url: "http://localhost:9", hasKey: false });
  await fetchNow();
  expect(listed()).toMatchObject({ problem: "keyGone" });
  saveRelay({ relay: elsewhere, key }, context);
  await fetchNow();
  expect(listed()).toMatchObject({ problem: "unreachable" });
  await removeRelay({ id: "r", people: false }, context);
  expect(listRelays(undefined, context)).toEqual([]);
  expect(context.vault.get("relay:r")).toBeUndefined();
});

test("what a visitor makes up stops nothing that comes after it", async () => {
  saveRelay({ relay: place, key }, context);
  const common = { at: new Date(relayNow).toISOString(), dialogue: "d1", conversation: "c", site: "s" };
  await relay.post("/v1/events", {
    events: [
      { id: "x1", event: "triggered", at: 12 },
      { ...common, id: "x2", event: "triggered", at: "never" },
      { ...common, id: "x3", event: "triggered", at: "+275760-09-13T00:00:00.000Z" },
      { ...common, id: "x4", event: "captured", attribute: {}, value: [[]] },
      { ...common, id: "x5", event: "meetingRequested", request: { requestId: 5 } },
      { ...common, id: "x6", event: "triggered", dialogue: "\ud800\u0000", page: { url: "::" } },
      { ...common, id: "x7", event: "__proto__", experiment: "\u0000" },
      {
        ...common,
        id: "x8",
        event: "meetingRequested",
        when: "x",
        name: 5,
        email: "no",
        request: {
          requestId: "request-9",
          whom: "team:sales",
          timeZone: "Nowhere/At",
          offer: { minutes: -1, snapshotId: "s", sig: "" },
        },
      },
      { ...common, id: "x9\u0000", event: "engaged", at: "2026-13-45T99:00:00Z" },
    ],
  });
  await tell(["e1"]);
  await fetchNow();
  expect(await countVisits()).toBeGreaterThan(0);
  expect(listed()).toMatchObject({ fetchedAt: fresh.time });
  expect(listed()?.problem).toBeUndefined();
});

test("an example is taken by a known relay, which serves no other site's pages", async () => {
  const example = () => testWebhook({ url: eventsUrl(relay.url), signWith: "", leaveOut: [] }, context);
  expect(await example()).toMatchObject({ status: 403 });
  saveRelay({ relay: place, key }, context);
  expect(await example()).toEqual({ status: 200, readable: true });
  expect(await relayStore.eventsAfter(0, 10)).toEqual([]);
});

test.each<[string, number, string, string]>([
  ["a page of something else", 200, "<p>Hello", "noRelay"],
  ["another answer", 200, "{}", "noRelay"],
  ["a page that leads no further", 200, '{"events":[{}],"after":0}', "noRelay"],
  ["a site that is gone", 410, "", "noRelay"],
  ["a redirect, which would take the key along", 302, "", "noRelay"],
  ["a crowd", 429, "", "crowded"],
  ["a proxy without a relay behind it", 502, "", "broken"],
])("%s is told as what it is", async (_, status, body, problem) => {
  const headers = { location: "http://127.0.0.1:9/" };
  const server = createServer((_request, answer) => answer.writeHead(status, headers).end(body));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  try {
    const relayThere = { id: "other", name: "Other", url: `http://127.0.0.1:${port}` };
    expect(await testRelay({ relay: relayThere, key }, context)).toEqual({ problem });
    saveRelay({ relay: relayThere, key }, context);
    await fetchRelay({ id: "other" }, context);
    expect(listed()).toMatchObject({ problem, events: 0 });
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

test("what is no safe address is refused, and so is a name that another relay has", () => {
  const save = (relay: Partial<RelayPlace>) => saveRelay({ relay: { ...place, ...relay } }, context);
  expect(() => save({ url: "http://relay.acme.com" })).toThrow(expect.objectContaining({ code: "invalid" }));
  save({});
  expect(() => save({ id: "other", name: "RELAY" })).toThrow(expect.objectContaining({ code: "name-taken" }));
});
