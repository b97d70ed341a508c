import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { EngagementRun } from "#main/marketo/engagement/EngagementRun.ts";
import { openEngagement } from "#main/marketo/engagement/openEngagement.ts";
import { runEngagement } from "#main/marketo/engagement/runEngagement.ts";
import { sleep } from "#main/marketo/http/sleep.ts";
import { createReportsRoom } from "#main/reports/createReportsRoom.ts";
import { takeMarketo } from "#main/reports/marketo/takeMarketo.ts";
import { takeWhenDue } from "#main/reports/marketo/takeWhenDue.ts";
import type { ReportsRoom } from "#main/reports/ReportsRoom.ts";
import type { ReportQuery } from "#shared/reports/report.ts";
import { chatPayload } from "#tests/support/chatPayload.ts";
import { freshStore } from "#tests/support/freshStore.ts";
import { syncContract } from "#tests/support/syncContract.ts";

const at = syncContract();
const fresh = freshStore();
const hourAgo = Date.now() - 3_600_000;
const day = (ms: number) => new Date(ms).toISOString().slice(0, 10);
const query: ReportQuery = {
  ...{ from: day(hourAgo - 86_400_000), until: day(hourAgo + 86_400_000), timeZone: "UTC" },
};
let reports: ReportsRoom;

beforeEach(() => {
  reports = createReportsRoom(at.folder);
});
afterEach(() => reports.thread.close());

const needs = () => ({
  ...{ reports, store: fresh.store, now: Date.now },
  app: { dataFolder: at.folder } as Parameters<typeof takeMarketo>[0]["app"],
  people: { people: at.people, isThere: () => true, looking: {} },
});
const take = () => takeMarketo(needs());
const report = (more: Partial<ReportQuery> = {}) => reports.thread.ask("read", { ...query, ...more });

/** Reads conversations back and writes them, as the studio of a folder does. */
async function engage(folder: string, change: Partial<EngagementRun> = {}, onlyRead = false): Promise<void> {
  const store = openEngagement(folder, { now: 0 });
  try {
    const error = await runEngagement(
      {
        ...{ client: at.contract.client, store, profile: "p", payloadField: "chatPayload", types: "one" },
        ...{ program: undefined, meetings: () => [], nameOf: () => "Pricing", now: Date.now, sleep },
        ...{ timeScale: 10_000, ...change },
      },
      onlyRead,
    );
    expect(error).toBeUndefined();
  } finally {
    store.db.close();
  }
}

/** Somebody with three conversations, of which Marketo's log tells each. */
async function begin(): Promise<void> {
  await at.start({ people: 20, activities: 50 });
  const lead = at.contract.marketo.people.add({ email: "ana@example.com" });
  const says = (conversation: string, hours: number, ...events: [string, string][]) =>
    at.contract.marketo.people.update(lead, {
      chatPayload: chatPayload(conversation, events, hourAgo - hours * 3_600_000),
    });
  says("c1", 3, ["goal", "Wants a demo"], ["goal", "More"]);
  says("c2", 2, ["document", "https://acme.com/a.pdf"], ["completed", ""]);
  says("c3", 1, ["meetingRequested", JSON.stringify({ name: "Ana", email: "ana@example.com" })]);
}

const all = {
  ...{ triggered: 3, opened: 2, engaged: 3, completed: 1, acquired: 1 },
  ...{ goals: 2, meetings: 1, goalVisits: 1, meetingVisits: 1 },
};

test.for(["one", "four"] as const)(
  "what another studio wrote as %s, what is read back here and what a log tells count once",
  async (types) => {
    await begin();
    await engage(path.join(at.folder, "other"), { types });
    const meeting = { key: "m1:booked", at: hourAgo, what: "meetingBooked", dialogue: "d1" } as const;
    const meetings = () => [{ ...meeting, detail: "Anna", email: "ana@example.com" }];
    await engage(path.join(at.folder, "other"), { types, meetings });
    expect((await at.sync()).error).toBeUndefined();
    expect(await take()).toBe(8);
    const found = await report();
    expect(found.total).toEqual({ ...all, opened: 3 });
    expect(found.dialogues).toMatchObject([{ key: "d1", name: "Pricing" }]);
    expect(found.marketo).toMatchObject({ visits: 3, only: 3 });
    expect(found.marketo.upTo).toBeGreaterThan(hourAgo);

    await engage(at.folder, {}, true);
    expect(await take()).toBe(0);

    const told = (event: string, id: string, more: object) => ({
      ...{ id, event, at: new Date(hourAgo - 3 * 3_600_000).toISOString(), dialogue: "d1", language: "en" },
      ...{ conversation: "c1", visitor: "v", version: "v1", page: "https://acme.com/", ...more },
    });
    const log = [
      told("triggered", "t1", {}),
      told("engaged", "n1", {}),
      told("goal", "c1-e0", { name: "Wants a demo" }),
      told("triggered", "t2", { conversation: "c9", visitor: "w" }),
    ];
    await reports.thread.ask("keep", { events: log, now: Date.now() });
    const merged = await report();
    expect(merged.total).toEqual({ ...all, opened: 3, triggered: 4 });
    expect(merged.marketo).toMatchObject({ visits: 3, only: 2 });
    const ofPages = merged.pages.map(({ key, figures }) => [key, figures.triggered, figures.goals]);
    expect(ofPages.sort()).toEqual([
      ["", 2, 0],
      ["https://acme.com/", 2, 2],
    ]);
    expect((await report({ source: "log" })).total).toMatchObject({ triggered: 2, engaged: 1, goals: 2 });
    expect((await report({ source: "marketo" })).total).toEqual({ ...all, opened: 3 });
    expect(await take()).toBe(0);
  },
);

test("what was read back is there before anything was synced, and is told again where that was not noted", async () => {
  await begin();
  await engage(at.folder, {}, true);
  expect(await take()).toBe(8);
  expect(await take()).toBe(0);
  const store = openEngagement(at.folder, { now: 0 });
  store.db.exec("UPDATE events SET told = 0");
  store.db.close();
  expect(await take()).toBe(0);
  expect((await report()).total.triggered).toBe(3);
});

test("what was forgotten does not come back from Marketo; what comes later does", async () => {
  await begin();
  await engage(at.folder);
  await take();
  await reports.thread.ask("forget", { query: {}, now: hourAgo });
  expect((await at.sync()).error).toBeUndefined();
  expect(await take()).toBe(0);
  expect((await report()).total.triggered).toBe(0);
  const lead = at.contract.marketo.people.add({ email: "bob@example.com" });
  at.contract.marketo.people.update(lead, { chatPayload: chatPayload("c5", [], hourAgo + 60_000) });
  await engage(at.folder);
  expect(await take()).toBe(1);
  expect((await report()).total.triggered).toBe(1);
});

test("by itself it is asked for once an hour", async () => {
  await begin();
  await engage(at.folder, {}, true);
  const now = Date.now();
  await takeWhenDue({ ...needs(), now: () => now });
  const { upTo } = (await report()).marketo;
  await engage(at.folder, { now: () => Date.now() + 60_000 }, true);
  await takeWhenDue({ ...needs(), now: () => now + 3_599_000 });
  expect((await report()).marketo.upTo).toBe(upTo);
  await takeWhenDue({ ...needs(), now: () => now + 3_600_000 });
  expect((await report()).marketo.upTo).toBeGreaterThan(upTo ?? 0);
});
