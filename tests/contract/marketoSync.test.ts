import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { sleep } from "#main/marketo/http/sleep.ts";
import type { SyncChoice, SyncOptions } from "#main/marketo/sync/SyncOptions.ts";
import { syncMarketo } from "#main/marketo/sync/syncMarketo.ts";
import { createPeople } from "#main/people/worker/createPeople.ts";
import type { People } from "#main/people/worker/People.ts";
import type { SyncProgress } from "#shared/marketo/syncProgress.ts";
import { misbehaviours } from "#tests/servers/marketo/misbehaviours.ts";
import { type Contract, marketoContract } from "#tests/support/marketoContract.ts";

const start = marketoContract();
const fields = ["email", "firstName", "lastName", "company", "leadScore", "createdAt", "updatedAt"];
const day = 86_400_000;

let folder = "";
let people: People;
let contract: Contract;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "parley-sync-"));
  people = createPeople(path.join(folder, "people.db"));
});

afterEach(async () => {
  await people.close();
  await rm(folder, { recursive: true, force: true });
});

const sync = (choice: SyncChoice = {}, more: Partial<SyncOptions> = {}) =>
  syncMarketo({
    client: contract.client,
    people,
    folder,
    profile: "p",
    subscription: "123-ABC-456",
    choice: { fields, ...choice },
    now: Date.now,
    sleep,
    timeScale: 1000,
    ...more,
  });

/** Everybody as the people's file has them, in the order of their ids. */
async function everybody() {
  const { people: found } = await people.list({ offset: 0, limit: 100_000, now: 0, timeZone: "UTC" });
  return found;
}

/** Everybody as Marketo has them. */
function expected() {
  const { people: there } = contract.marketo;
  return [...there.ids()].map((id) => ({
    "lead.id": id,
    "lead.email": there.value(id, "email"),
    "lead.lastName": there.value(id, "lastName"),
  }));
}

async function expectSame() {
  const wanted = expected();
  const found = await everybody();
  expect(found.map((person) => person["lead.id"])).toEqual(wanted.map((person) => person["lead.id"]));
  expect(found).toMatchObject(wanted);
}

/** The activities that are kept. */
function activities(): { guid: string; lead: number; type: number; attributes: string }[] {
  const db = new Database(path.join(folder, "people.db"), { readonly: true });
  try {
    return db
      .prepare<[], { guid: string; lead: number; type: number; attributes: string }>(
        "SELECT guid, lead, type, attributes FROM activities ORDER BY at, guid",
      )
      .all();
  } finally {
    db.close();
  }
}

const nextSecond = () => sleep(1000 - (Date.now() % 1000) + 20);

describe("a sync", () => {
  test("brings everybody in, then only what is new, with few calls when nothing is", async () => {
    contract = await start({ people: 300 });
    const first = await sync();
    expect(first).toMatchObject({ people: 300, removed: 0, warnings: [] });
    expect(first).not.toHaveProperty("error");
    expect(first.activities).toBe(new Set(activities().map(({ guid }) => guid)).size);
    expect(first.activities).toBeGreaterThan(300);
    await expectSame();

    await nextSecond();
    await nextSecond();
    const idle = await sync({ fields: undefined });
    expect(idle).toMatchObject({ people: 0, removed: 0, activities: 0 });
    expect(idle.calls).toBeLessThanOrEqual(6);

    const { people: there } = contract.marketo;
    there.update(1005, { lastName: 'Ümit, "the\n2nd" 😀' });
    there.add({ email: "new@example.com", lastName: "New" });
    there.remove(1007);
    there.merge(1010, [1011, 1012]);
    const next = await sync({ fields: undefined });
    expect(next).not.toHaveProperty("error");
    expect(next.removed).toBe(3);
    expect(next.activities).toBeGreaterThan(0);
    await expectSame();
    expect(activities().some(({ lead }) => [1007, 1011, 1012].includes(lead))).toBe(false);
  });

  test("without exports by changes comes to the same people, and asks for one only once", async () => {
    contract = await start({ people: 120, without: ["updatedAt"] });
    await sync();
    const { people: there } = contract.marketo;
    there.update(1005, { lastName: "Changed" });
    there.add({ email: "new@example.com", lastName: "New" });
    const lacking: string[] = [];
    expect(await sync({}, { lacks: (what) => lacking.push(what) })).not.toHaveProperty("error");
    await expectSame();
    expect(lacking).toEqual(["updatedAt"]);
    there.update(1006, { lastName: "Changed too" });
    expect(await sync({}, { lacks: (what) => lacking.push(what) })).not.toHaveProperty("error");
    await expectSame();
    expect(lacking).toEqual(["updatedAt"]);
  });

  test("goes further back when the user wants to, and brings a new field in for everybody", async () => {
    contract = await start({ people: 120 });
    const since = Date.now() - 100 * day;
    const recent = [...contract.marketo.people.ids(since)].length;
    expect(await sync({ since })).toMatchObject({ people: recent });
    const further = Date.now() - 400 * day;
    expect(await sync({ since: further })).not.toHaveProperty("error");
    expect(await everybody()).toHaveLength([...contract.marketo.people.ids(further)].length);
    expect(await sync({ since: 0, fields: [...fields, "title"] })).not.toHaveProperty("error");
    await expectSame();
    const [first] = await everybody();
    expect(first).toHaveProperty(["lead.title"]);
  });
});

describe("an export", () => {
  const statusOf = "/status.json";

  test.each([
    [
      "that failed is asked for again",
      () => contract.marketo.subscription.exports.failNext("Disk of Marketo's"),
    ],
    [
      "whose file is not what its checksum says is fetched again",
      () => contract.marketo.fail({ match: "file.json", with: { file: { cut: 500 } } as never }),
    ],
    [
      "whose columns stand in another order comes in by their names",
      () => {
        contract.marketo.subscription.exports.reordered = true;
      },
    ],
    [
      "that finds the queue full waits",
      () =>
        contract.marketo.fail({
          match: "enqueue.json",
          times: 3,
          with: { code: "1029", message: "Too many jobs (10) in queue" },
        }),
    ],
    [
      "that is queued already is as good",
      () =>
        contract.marketo.fail({
          match: "enqueue.json",
          with: { lose: true },
        }),
    ],
  ])("%s", async (_, goWrong) => {
    contract = await start({ people: 60 });
    goWrong();
    expect(await sync()).not.toHaveProperty("error");
    await expectSame();
  });

  test("that Marketo cancels, in either spelling, is asked for again", async () => {
    contract = await start({ people: 60 });
    for (const status of ["Canceled", "Cancelled"])
      contract.marketo.fail({
        match: statusOf,
        with: {
          alter: (answer) => ({
            ...answer,
            result: (answer.result as object[]).map((one) => ({ ...one, status })),
          }),
        },
      });
    expect(await sync()).not.toHaveProperty("error");
    await expectSame();
  });

  test("whose checksum is never right ends the sync, with nothing of it kept", async () => {
    contract = await start({ people: 60 });
    contract.marketo.fail({ match: statusOf, times: 1000, with: misbehaviours.wrongChecksum });
    expect(await sync()).toMatchObject({ error: { code: "bad-download" } });
    expect(await everybody()).toEqual([]);
  });

  test("is asked after no more often than once a minute", async () => {
    contract = await start({ people: 60, queueWait: 100, processing: 100 });
    await sync({ since: Date.now() - 10 * day });
    const asked = contract.calls().filter(({ path: asked }) => asked.endsWith(statusOf));
    const gaps = asked.slice(1).map(({ at }, index) => at - (asked[index]?.at ?? 0));
    expect(asked.length).toBeGreaterThan(4);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(58);
  });

  test("of nobody is not downloaded", async () => {
    contract = await start({ people: 0 });
    expect(await sync({ since: Date.now() - 10 * day })).toMatchObject({ people: 0 });
    expect(contract.calls().filter(({ path: asked }) => asked.endsWith("file.json"))).toEqual([]);
  });
});

describe("a sync that ends early goes on where it was", () => {
  test("when the user stops it", async () => {
    contract = await start({ people: 200 });
    const stop = new AbortController();
    const told: SyncProgress[] = [];
    const tell = (progress: SyncProgress) => {
      told.push(progress);
      if (progress.step === "people" && told.filter(({ step }) => step === "export").length > 6) stop.abort();
    };
    expect(await sync({}, { signal: stop.signal, tell })).toMatchObject({ error: { code: "cancelled" } });
    expect(told.at(-1)?.state).toBe("paused");
    const came = (await everybody()).length;
    expect(came).toBeLessThan(200);
    const exported = contract.marketo.subscription.exports.jobs.length;
    expect(await sync()).not.toHaveProperty("error");
    await expectSame();
    const created = contract.calls().filter(({ path: asked }) => asked.endsWith("leads/export/create.json"));
    expect(created.length).toBeLessThan(exported + 36);
    expect(new Set(created.map(({ body }) => body)).size).toBe(created.length);
  });

  test("when the quota is gone half-way, and it says until when", async () => {
    contract = await start({ people: 100 });
    contract.marketo.fail({ match: "/bulk/", after: 20, times: 1, with: { code: "607" } });
    const broken = await sync();
    expect(broken).toMatchObject({ error: { code: "607", until: expect.any(Number) } });
    contract = { ...contract, client: contract.again({ budget: fresh() }) };
    expect(await sync()).not.toHaveProperty("error");
    await expectSame();
  });
});

const fresh = () => ({ daily: 10_000, read: () => undefined, write: () => undefined });

describe("what is not as it was", () => {
  test("a field that was renamed is left out with a warning, and its last values stay", async () => {
    contract = await start({ people: 60 });
    await sync();
    const { people: there } = contract.marketo;
    there.fields = there.fields.map((field) =>
      field.rest === "leadScore" ? { ...field, rest: "score2" } : field,
    );
    there.update(1004, { lastName: "Changed" });
    const next = await sync({ fields: undefined });
    expect(next).not.toHaveProperty("error");
    expect(next.warnings).toEqual([expect.stringContaining("leadScore")]);
    await expectSame();
    const catalogue = await people.readFields({});
    expect(catalogue.find(({ restName }) => restName === "leadScore")?.vanished).toBeGreaterThan(0);
    expect(catalogue.find(({ restName }) => restName === "score2")).toBeDefined();
  });

  test.each([
    ["ahead", 40 * day],
    ["behind", -40 * day],
  ])("with a clock that is far %s nothing is lost", async (_, skew) => {
    contract = await start({ people: 60 });
    const now = () => Date.now() + skew;
    expect(await sync({}, { now })).not.toHaveProperty("error");
    await expectSame();
    const { people: there } = contract.marketo;
    there.update(1004, { lastName: "Changed" });
    const next = await sync({}, { now });
    expect(next).not.toHaveProperty("error");
    await expectSame();
    there.update(1005, { lastName: "Changed too" });
    there.remove(1006);
    expect(await sync()).not.toHaveProperty("error");
    await expectSame();
  });

  test("after two weeks, deletions are found by who is still there", async () => {
    const begin = Date.now();
    let ahead = 0;
    const now = () => Date.now() + ahead;
    contract = await start({ people: 100, now, tokenLife: 1e9 });
    await sync({}, { now });
    contract.marketo.people.remove(1003);
    contract.marketo.people.remove(1050);
    ahead = 20 * day;
    contract.marketo.people.add({ email: "later@example.com" });
    const next = await sync({}, { now });
    expect(next).not.toHaveProperty("error");
    expect(next.removed).toBe(2);
    await expectSame();
    expect(Date.now()).toBeGreaterThan(begin);
  });

  test("the people of another subscription are not touched", async () => {
    contract = await start({ people: 20 });
    await sync();
    expect(await sync({}, { subscription: "999-XYZ-999" })).toMatchObject({
      calls: 0,
      error: { code: "other-subscription" },
    });
  });

  test("a key that may not read activities brings people, and says what it lacks", async () => {
    contract = await start({ people: 20, permissions: ["Read-Only Lead", "Read-Only Assets"] });
    const { warnings, ...counts } = await sync();
    expect(counts).toMatchObject({ people: 20, activities: 0 });
    expect(warnings.join()).toContain("Read-Only Activity");
    expect(warnings.join()).toContain("IP Restrictions");
  });

  test("a second sync beside the first is told so", async () => {
    contract = await start({ people: 20 });
    const first = sync();
    expect(await sync()).toMatchObject({ error: { code: "busy" } });
    expect(await first).not.toHaveProperty("error");
  });
});
