import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openTestRelay, relayNow, requestFor } from "#tests/support/relay/openTestRelay.ts";
import { testBooking } from "#tests/support/relay/testBooking.ts";
import type { RelayBooking } from "./storage/RelayBooking.ts";
import type { RelayStore } from "./storage/RelayStore.ts";
import { openSqliteStore } from "./storage/sqlite/openSqliteStore.ts";
import { tidy } from "./tidy.ts";

const studio = { authorization: "Bearer the-key-of-the-studio" };
const minutes = 60_000;
const day = 86_400_000;
let folder: string;
let store: RelayStore;
let relay: Awaited<ReturnType<typeof openTestRelay>>;

beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "parley-relay-tidy-"));
  store = openSqliteStore(path.join(folder, "relay.sqlite"), relayNow);
  relay = await openTestRelay({ store, agents: 1, door: { studioKey: "the-key-of-the-studio" } });
});

afterEach(async () => {
  await relay.stop();
  await store.close();
  rmSync(folder, { recursive: true });
});

const starts = async () => ((await relay.slots()).offers["team:sales"]?.slots ?? []).map(([start]) => start);
const keep = (booking: RelayBooking) =>
  store.reserve([booking.agent], { requestId: booking.requestId, since: 0 }, () => booking);

/** Books tomorrow's first time; answers its start in seconds. */
async function book(): Promise<number> {
  const snapshot = await relay.slots();
  const slot = snapshot.offers["team:sales"]?.slots.find(([start]) => start * 1000 > relayNow + day);
  if (!slot) throw new Error("nothing is offered");
  await relay.post("/v1/bookings", requestFor(snapshot, slot));
  relay.pass(20 * minutes);
  return slot[0];
}

test("a meeting that was taken out of the calendar by somebody else leaves its time free, and the studio is told", async () => {
  const start = await book();
  expect(await starts()).not.toContain(start);
  relay.calendar.entries.clear();
  await tidy(relay.room);
  relay.pass(minutes);
  expect(await starts()).toContain(start);
  const { json } = await relay.ask("/v1/events", { headers: studio });
  expect(json.events).toMatchObject([{ state: "confirmed" }, { state: "cancelled", entry: "e-request-1" }]);
});

test("a meeting that was moved in the calendar takes the time where it is now, and can be cancelled there", async () => {
  const start = await book();
  const [entry] = relay.calendar.entries.values();
  if (!entry) throw new Error("nothing was booked");
  const later = start * 1000 + 60 * minutes;
  // Where the relay does not look: only its own booking keeps that time.
  const moved = { ...entry, calendar: "another", start: later, end: later + 30 * minutes };
  relay.calendar.entries.set("request-1", moved);
  await tidy(relay.room);
  relay.pass(minutes);
  const offered = await starts();
  expect(offered).toContain(start);
  expect(offered).not.toContain(later / 1000);
  expect((await relay.ask("/v1/bookings/request-1", { headers: studio })).json).toMatchObject({
    ...{ state: "confirmed", start: later / 1000 },
  });
  await relay.post("/v1/cancel", { requestId: "request-1" }, studio);
  expect(relay.calendar.entries.size).toBe(0);
});

test("a meeting keeps its time while its calendar says nothing, and while it stands", async () => {
  const start = await book();
  relay.calendar.problem = { code: "unreachable", message: "The server does not answer." };
  relay.calendar.entries.clear();
  await tidy(relay.room);
  relay.calendar.problem = undefined;
  relay.pass(minutes);
  await tidy(relay.room);
  expect(await starts()).not.toContain(start);
  relay.pass(20 * minutes);
  await tidy(relay.room);
  relay.pass(minutes);
  expect(await starts()).toContain(start);
});

test("who the visitor of a meeting was is forgotten a year after it, and not before", async () => {
  await book();
  relay.pass(366 * day);
  await tidy(relay.room);
  expect(await store.findBooking("request-1")).toMatchObject({ email: "visitor1@example.com" });
  relay.pass(2 * day);
  await tidy(relay.room);
  expect(await store.findBooking("request-1")).toBeUndefined();
});

test("a half written meeting whose work fails holds up none after it", async () => {
  await keep(testBooking("broken"));
  const { end } = testBooking("");
  await keep(testBooking("next", { start: end, end: end + 30 * minutes }));
  const write = relay.calendar.createMeeting;
  Object.assign(relay.calendar, {
    createMeeting: async (...given: Parameters<typeof write>) => {
      if (given[1].key === "broken") throw new TypeError("Ana");
      return write(...given);
    },
  });
  relay.pass(5 * minutes);
  await tidy(relay.room);
  expect(await store.findBooking("next")).toMatchObject({ state: "confirmed" });
  expect(await store.findBooking("broken")).toMatchObject({ state: "writing" });
  expect(relay.lines).toContain('{"event":"sweep-failed","error":"TypeError"}');
});
