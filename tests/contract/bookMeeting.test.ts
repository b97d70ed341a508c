import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createCaldavAdapter } from "#main/calendars/caldav/createCaldavAdapter.ts";
import { createTurns } from "#main/calendars/http/createTurns.ts";
import { bookMeeting } from "#main/meetings/bookMeeting.ts";
import { closeStore } from "#main/store/closeStore.ts";
import { openStore } from "#main/store/openStore.ts";
import type { Store } from "#main/store/Store.ts";
import { signSlot } from "#shared/scheduling/requests/signSlot.ts";
import { fakeTiming } from "../support/calendars/fakeTiming.ts";
import { deskKey, deskOf } from "../support/meetings/deskOf.ts";
import { type Radicale, startRadicale } from "../support/servers/startRadicale.ts";

const folder = mkdtempSync(path.join(os.tmpdir(), "parley-radicale-"));
const user = "anna@acme.com";
const now = Date.parse("2026-03-02T08:00:00Z");
const timing = fakeTiming(now);
const stores = [0, 1, 2].map((number) => openStore(path.join(folder, `${number}.db`), { now }));

let radicale: Radicale;
let calendar: string;

beforeAll(async () => {
  radicale = await startRadicale(folder);
  calendar = await radicale.addCalendar(user, "meetings");
});
afterAll(async () => {
  await radicale.stop();
  for (const store of stores) closeStore(store);
  rmSync(folder, { recursive: true });
});

const login = () => ({ server: radicale.url, user, password: "open sesame" });
const adapterNow = () =>
  createCaldavAdapter({
    ...timing,
    login: login(),
    fetch,
    turns: createTurns(3, timing),
    invites: () => false,
  });

/** A studio with a store of its own, which knows nothing of the others. */
const studio = (store: Store) =>
  deskOf({ store, adapter: adapterNow(), calendars: { anna: calendar }, now: timing.now });

const slot = {
  snapshotId: "s",
  whom: "team:sales",
  start: Date.parse("2026-03-10T10:00:00Z") / 1000,
  minutes: 30,
};
const request = {
  ...slot,
  requestId: "request-1",
  sig: signSlot(deskKey, slot),
  timeZone: "UTC",
  name: "Vera",
  email: "vera@example.com",
  dialogue: "d",
  language: "en",
};
const context = { attributes: {}, now };

test("studios that read the same request make one entry of it and know so, and who asks later is told that the time is taken", async () => {
  const answers = await Promise.all(stores.map((store) => bookMeeting({ request, context }, studio(store))));
  for (const answer of answers) expect(answer).toEqual({ state: "confirmed", agent: "ANNA" });
  const window = { start: now, end: now + 20 * 86_400_000 };
  const reading = await adapterNow().readBusy({ calendar, zone: "UTC", window, tentativeBlocks: true });
  expect(reading).toEqual({
    failed: false,
    busy: [{ start: slot.start * 1000, end: slot.start * 1000 + 1_800_000 }],
  });
  const other = { ...request, requestId: "request-2", email: "other@example.com" };
  const [first] = stores;
  if (first)
    expect(await bookMeeting({ request: other, context }, studio(first))).toMatchObject({
      state: "rejected",
      reason: "taken",
    });
});
