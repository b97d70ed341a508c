import { EventEmitter, once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { request } from "node:http";
import { connect } from "node:net";
import os from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, expect, test } from "vitest";
import { reportsBody } from "#shared/site/reportsBody.ts";
import { openTestRelay, relayNow, requestFor } from "#tests/support/relay/openTestRelay.ts";
import type { RelayStore } from "./storage/RelayStore.ts";
import { openSqliteStore } from "./storage/sqlite/openSqliteStore.ts";
import { tidy } from "./tidy.ts";

const studio = { authorization: "Bearer the-key-of-the-studio" };
const megabyte = 1024 * 1024;
let folder: string;
let store: RelayStore;
let relay: Awaited<ReturnType<typeof openTestRelay>>;

beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "parley-relay-served-"));
  store = openSqliteStore(path.join(folder, "relay.sqlite"), relayNow);
  relay = await openTestRelay({
    store,
    agents: 1,
    door: { studioKey: "the-key-of-the-studio" },
  });
});

afterEach(async () => {
  await relay.stop();
  await store.close();
  rmSync(folder, { recursive: true });
});

test.each([
  ["the head", "GET /health HTTP/1.1\r\nHost: relay\r\nX-Slow: a"],
  ["the body", "POST /v1/events HTTP/1.1\r\nHost: relay\r\nContent-Length: 9\r\n\r\n{"],
])("who never ends %s of a request is shown out", async (_, sent) => {
  const impatient = await openTestRelay({ store, slowMs: 150 });
  try {
    const socket = connect(Number(new URL(impatient.url).port), "127.0.0.1");
    socket.write(sent);
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 408 /);
  } finally {
    await impatient.stop();
  }
});

test.each([
  ["said beforehand", { "content-length": 1e12 }],
  ["that nobody knows beforehand", { "transfer-encoding": "chunked" }],
])("a body of a length %s is refused, and not read to its end", async (_, headers) => {
  const post = request(`${relay.url}/v1/events`, { method: "POST", headers });
  const part = Buffer.alloc(megabyte / 16, "x");
  let sent = 0;
  const more = () => {
    while (sent < 64 * megabyte && !post.destroyed && post.write(part)) sent += part.length;
    sent += part.length;
  };
  post.on("drain", more);
  const ended = new Promise<number | undefined>((resolve) => {
    post.on("response", (answer) => resolve(answer.statusCode));
    // Whoever goes on talking may find the door shut before he hears why.
    post.on("error", () => resolve(undefined));
  });
  const closed = once(post, "close");
  more();
  expect([413, undefined]).toContain(await ended);
  await closed.catch(() => undefined);
  expect(sent).toBeLessThan(64 * megabyte);
  expect((await relay.ask("/health")).status).toBe(200);
});

test("who is being answered when it ends still is, and nobody else comes in", async () => {
  const snapshot = await relay.slots();
  const [slot] = snapshot.offers["team:sales"]?.slots ?? [];
  if (!slot) throw new Error("nothing is offered");
  const write = relay.calendar.createMeeting;
  const steps = new EventEmitter();
  const begun = once(steps, "begun");
  const gate = once(steps, "goOn");
  Object.assign(relay.calendar, {
    createMeeting: async (...given: Parameters<typeof write>) => {
      steps.emit("begun");
      await gate;
      return write(...given);
    },
  });
  const answer = relay.post("/v1/bookings", requestFor(snapshot, slot));
  await begun;
  const stopped = relay.stop();
  await expect(fetch(`${relay.url}/health`)).rejects.toThrow();
  steps.emit("goOn");
  expect((await answer).json).toMatchObject({ state: "confirmed" });
  await stopped;
  expect(await store.findBooking("request-1")).toMatchObject({ state: "confirmed", entry: "e-request-1" });
});

test("however much visitors tell, the studio gets it in pieces that it can carry", async () => {
  const padding = "x".repeat(200_000);
  for (let n = 0; n < 12; n += 1) {
    const body = reportsBody([{ id: `e${n}`, event: "engaged", padding }], relayNow);
    await relay.ask("/v1/events", { method: "POST", body });
  }
  const ids: string[] = [];
  for (let after = 0, pages = 0; ids.length < 12 && pages < 12; pages += 1) {
    const page = await relay.ask(`/v1/events?after=${after}`, { headers: studio });
    expect(page.text.length).toBeLessThan(1.3 * megabyte);
    ids.push(...page.json.events.map(({ id }: { id: string }) => id));
    after = page.json.after;
  }
  expect(ids).toEqual(Array.from({ length: 12 }, (_, n) => `e${n}`));
});

test("events are forgotten after as many days as they may be kept, and who reads them goes on where it was", async () => {
  const tell = (id: string) =>
    relay.ask("/v1/events", { method: "POST", body: reportsBody([{ id, event: "engaged" }], relayNow) });
  const read = async (after: number) =>
    (await relay.ask(`/v1/events?after=${after}`, { headers: studio })).json;
  await tell("e1");
  await tell("e2");
  relay.pass(89 * 86_400_000);
  await tidy(relay.room);
  expect((await read(0)).events).toMatchObject([{ id: "e1" }, { id: "e2" }]);
  relay.pass(2 * 86_400_000);
  await tidy(relay.room);
  expect(await read(0)).toMatchObject({ events: [{ id: "e2" }], after: 2 });
  expect(await read(2)).toEqual({ events: [], after: 2 });
  await tell("e3");
  expect(await read(2)).toMatchObject({ events: [{ id: "e3" }], after: 3 });
});
