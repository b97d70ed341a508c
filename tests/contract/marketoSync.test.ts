import path from "node:path";
import Database from "better-sqlite3";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { sleep } from "#main/marketo/http/sleep.ts";
import { cancelSync } from "#main/marketo/sync/cancelSync.ts";
import type { SyncProgress } from "#shared/marketo/syncProgress.ts";
import { syncContract, syncFields } from "#tests/support/syncContract.ts";

const at = syncContract();
const day = 86_400_000;
const nextSecond = () => sleep(1000 - (Date.now() % 1000) + 20);

describe("a sync", () => {
  test("brings everybody in, then only what is new, with few calls when nothing is", async () => {
    await at.start({ people: 300 });
    const first = await at.sync();
    expect(first).toMatchObject({ people: 300, removed: 0, warnings: [] });
    expect(first).not.toHaveProperty("error");
    expect(first.activities).toBe(new Set(at.activities().map(({ guid }) => guid)).size);
    expect(first.activities).toBeGreaterThan(300);
    await at.expectSame();

    await nextSecond();
    await nextSecond();
    const before = at.contract.calls().length;
    const idle = await at.sync({ fields: undefined });
    // How often an export is looked at before it is there depends on how busy the machine is.
    const looks = at.contract.calls().filter(({ path }, n) => n >= before && path.endsWith("/status.json"));
    expect(idle).toMatchObject({ people: 0, removed: 0, activities: 0 });
    expect(idle.calls - Math.max(0, looks.length - 1)).toBeLessThanOrEqual(6);

    const { people: there } = at.contract.marketo;
    there.update(1005, { lastName: 'Ümit, "the\n2nd" 😀' });
    there.add({ email: "new@example.com", lastName: "New" });
    there.remove(1007);
    there.merge(1010, [1011, 1012]);
    const next = await at.sync({ fields: undefined });
    expect(next).not.toHaveProperty("error");
    expect(next.removed).toBe(3);
    expect(next.activities).toBeGreaterThan(0);
    await at.expectSame();
    expect(at.activities().some(({ lead }) => [1007, 1011, 1012].includes(lead))).toBe(false);
  });

  test("without exports by changes comes to the same people, and asks for one only once", async () => {
    await at.start({ people: 120, without: ["updatedAt"] });
    await at.sync();
    const { people: there } = at.contract.marketo;
    there.update(1005, { lastName: "Changed" });
    there.add({ email: "new@example.com", lastName: "New" });
    const lacking: string[] = [];
    expect(await at.sync({}, { lacks: (what) => lacking.push(what) })).not.toHaveProperty("error");
    await at.expectSame();
    expect(lacking).toEqual(["updatedAt"]);
    there.update(1006, { lastName: "Changed too" });
    expect(await at.sync({}, { lacks: (what) => lacking.push(what) })).not.toHaveProperty("error");
    await at.expectSame();
    expect(lacking).toEqual(["updatedAt"]);
  });

  test("goes further back when the user wants to, and brings a new field in for everybody", async () => {
    await at.start({ people: 120 });
    const since = Date.now() - 100 * day;
    const recent = [...at.contract.marketo.people.ids(since)].length;
    expect(await at.sync({ since })).toMatchObject({ people: recent });
    const further = Date.now() - 400 * day;
    expect(await at.sync({ since: further })).not.toHaveProperty("error");
    expect(await at.everybody()).toHaveLength([...at.contract.marketo.people.ids(further)].length);
    expect(await at.sync({ since: 0, fields: [...syncFields, "title"] })).not.toHaveProperty("error");
    await at.expectSame();
    const [first] = await at.everybody();
    expect(first).toHaveProperty(["lead.title"]);
  });

  test("a field that was not wanted for a while comes for everybody again", async () => {
    await at.start({ people: 40 });
    const fields = [...syncFields, "title"];
    await at.sync({ fields });
    await at.sync({ fields: syncFields });
    at.contract.marketo.people.update(1005, { title: "Chair" });
    await nextSecond();
    await nextSecond();
    await nextSecond();
    await at.sync({ fields: syncFields });
    expect(await at.sync({ fields })).not.toHaveProperty("error");
    expect(await at.people.get({ id: 1005 })).toMatchObject({ "lead.title": "Chair" });
  });
});

describe("a sync that ends early goes on where it was", () => {
  test("when the user stops it", async () => {
    await at.start({ people: 200 });
    const stop = new AbortController();
    const told: SyncProgress[] = [];
    const tell = (progress: SyncProgress) => {
      told.push(progress);
      if (progress.step === "people" && told.filter(({ step }) => step === "export").length > 6) stop.abort();
    };
    expect(await at.sync({}, { signal: stop.signal, tell })).toMatchObject({ error: { code: "cancelled" } });
    expect(told.at(-1)?.state).toBe("paused");
    const came = (await at.everybody()).length;
    expect(came).toBeLessThan(200);
    expect(at.contract.marketo.subscription.exports.jobs.at(-1)?.status).not.toBe("Cancelled");
    const exported = at.contract.marketo.subscription.exports.jobs.length;
    expect(await at.sync()).not.toHaveProperty("error");
    await at.expectSame();
    const created = at.contract
      .calls()
      .filter(({ path: asked }) => asked.endsWith("leads/export/create.json"));
    expect(created.length).toBeLessThan(exported + 36);
    expect(new Set(created.map(({ body }) => body)).size).toBe(created.length);
  });

  test("and until then timelines are found as quickly as ever", async () => {
    await at.start({ people: 40 });
    const stop = new AbortController();
    const tell = ({ step }: SyncProgress) => {
      if (step !== "activities" || stop.signal.aborted) return;
      // As a large import does.
      void at.people.indexActivities({ isWanted: false });
      stop.abort("pause");
    };
    expect(await at.sync({}, { signal: stop.signal, tell })).toMatchObject({ error: { code: "cancelled" } });
    const db = new Database(path.join(at.folder, "people.db"), { readonly: true });
    expect(db.pragma("index_info(activities_lead)")).not.toEqual([]);
    db.close();
  });

  test("and with what Marketo tells late of the moment at which its last export was asked for", async () => {
    let ahead = 0;
    const now = () => Date.now() + ahead;
    await at.start({ people: 60, now, tokenLife: 1e9 });
    await at.sync({}, { now });
    const { people: there, subscription } = at.contract.marketo;
    there.update(1003, { lastName: "Changed" });
    const stop = new AbortController();
    const tell = ({ step }: SyncProgress) => {
      if (step === "people") stop.abort();
    };
    expect(await at.sync({}, { now, signal: stop.signal, tell })).toMatchObject({
      error: { code: "cancelled" },
    });
    ahead = (subscription.exports.jobs.at(-1)?.createdAt ?? 0) - Date.now();
    there.update(1004, { lastName: "Told late" });
    ahead = 60_000;
    expect(await at.sync({}, { now })).not.toHaveProperty("error");
    await at.expectSame();
  });

  test("when the quota is gone half-way, and it says until when", async () => {
    await at.start({ people: 100 });
    at.contract.marketo.fail({ match: "/bulk/", after: 20, times: 1, with: { code: "607" } });
    const broken = await at.sync();
    expect(broken).toMatchObject({ error: { code: "607", until: expect.any(Number) } });
    at.contract = { ...at.contract, client: at.contract.again({ budget: fresh() }) };
    expect(await at.sync()).not.toHaveProperty("error");
    await at.expectSame();
  });
});

const fresh = () => ({ daily: 10_000, read: () => undefined, write: () => undefined });

test("what a stopped sync has asked for is given up when the user cancels it", async () => {
  await at.start({ people: 50, processing: 1e6 });
  const stop = new AbortController();
  const tell = ({ state }: SyncProgress) => {
    if (state === "waiting") stop.abort();
  };
  await at.sync({}, { signal: stop.signal, tell });
  const { jobs } = at.contract.marketo.subscription.exports;
  expect(jobs).toHaveLength(1);
  const { people, folder, contract } = at;
  await cancelSync({ client: contract.client, people, folder, subscription: "123-ABC-456" });
  expect(jobs[0]?.status).toBe("Cancelled");
  expect(JSON.parse((await people.readSync({})) ?? "")).not.toHaveProperty("job");
});

describe("what is not as it was", () => {
  test("a field that was renamed is left out with a warning, and its last values stay", async () => {
    await at.start({ people: 60 });
    await at.sync();
    const { people: there } = at.contract.marketo;
    there.fields = there.fields.map((field) =>
      field.rest === "leadScore" ? { ...field, rest: "score2" } : field,
    );
    there.update(1004, { lastName: "Changed" });
    const next = await at.sync({ fields: undefined });
    expect(next).not.toHaveProperty("error");
    expect(next.warnings).toMatchObject([{ code: "field", detail: "leadScore" }]);
    await at.expectSame();
    const catalogue = await at.people.readFields({});
    expect(catalogue.find(({ restName }) => restName === "leadScore")?.vanished).toBeGreaterThan(0);
    expect(catalogue.find(({ restName }) => restName === "score2")).toBeDefined();
  });

  test.each([
    ["ahead", 40 * day],
    ["behind", -40 * day],
  ])("with a clock that is far %s nothing is lost", async (_, skew) => {
    await at.start({ people: 60 });
    const now = () => Date.now() + skew;
    expect(await at.sync({}, { now })).not.toHaveProperty("error");
    await at.expectSame();
    const { people: there } = at.contract.marketo;
    there.update(1004, { lastName: "Changed" });
    const next = await at.sync({}, { now });
    expect(next).not.toHaveProperty("error");
    await at.expectSame();
    there.update(1005, { lastName: "Changed too" });
    there.remove(1006);
    expect(await at.sync()).not.toHaveProperty("error");
    await at.expectSame();
  });

  test("after two weeks, deletions are found by who is still there", async () => {
    const begin = Date.now();
    let ahead = 0;
    const now = () => Date.now() + ahead;
    await at.start({ people: 100, now, tokenLife: 1e9 });
    await at.sync({}, { now });
    at.contract.marketo.people.remove(1003);
    at.contract.marketo.people.remove(1050);
    ahead = 20 * day;
    at.contract.marketo.people.add({ email: "later@example.com" });
    const next = await at.sync({}, { now });
    expect(next).not.toHaveProperty("error");
    expect(next.removed).toBe(2);
    await at.expectSame();
    expect(Date.now()).toBeGreaterThan(begin);
  });

  test("after a week, what Marketo told late of the last sync's end is brought in too", async () => {
    let ahead = 0;
    const now = () => Date.now() + ahead;
    await at.start({ people: 60, now, tokenLife: 1e9 });
    await at.sync({}, { now });
    const { activities } = z
      .object({ activities: z.object({ done: z.object({ to: z.number() }) }) })
      .parse(JSON.parse((await at.people.readSync({})) ?? ""));
    ahead = activities.done.to - Date.now();
    at.contract.marketo.people.update(1003, { lastName: "Told late" });
    const { guid } = at.contract.marketo.subscription.activities.written.at(-1) ?? {};
    ahead = 8 * day;
    expect(await at.sync({}, { now })).not.toHaveProperty("error");
    expect(at.activities().map((activity) => activity.guid)).toContain(guid);
  });

  test("an answer that takes minutes is not taken for a wrong clock", async () => {
    let ahead = 0;
    const now = () => Date.now() + ahead;
    await at.start({ people: 20, now, tokenLife: 1e9 });
    at.contract.marketo.fail({
      match: "create.json",
      with: {
        alter: (answer) => {
          ahead += 90_000;
          return answer;
        },
      },
    });
    expect(await at.sync({}, { now })).toMatchObject({ warnings: [] });
    await at.expectSame();
  });

  test("after three months without exports by changes everybody is brought in anew", async () => {
    let ahead = 0;
    const now = () => Date.now() + ahead;
    await at.start({ people: 60, now, tokenLife: 1e9, without: ["updatedAt"] });
    await at.sync({}, { now });
    await at.sync({}, { now });
    ahead = 100 * day;
    at.contract.marketo.people.update(1003, { lastName: "Changed" });
    at.contract.marketo.people.remove(1004);
    const before = at.contract.marketo.subscription.exports.jobs.length;
    expect(await at.sync({}, { now })).not.toHaveProperty("error");
    await at.expectSame();
    expect(at.contract.marketo.subscription.exports.jobs.length - before).toBeGreaterThan(36);
  });

  test("activities are kept for the days that the user chose, and come back when he wants more", async () => {
    await at.start({ people: 60 });
    const all = await at.sync();
    expect(await at.sync({ keepDays: 30 })).not.toHaveProperty("error");
    const short = at.activities().length;
    expect(short).toBeLessThan(all.activities / 2);
    expect(await at.sync({ keepDays: 150 })).not.toHaveProperty("error");
    expect(at.activities().length).toBeGreaterThan(all.activities);
    expect(new Set(at.activities().map(({ guid }) => guid)).size).toBe(at.activities().length);
  });

  test.each([
    { code: "1003", message: "Invalid value for 'nextPageToken'" },
    { code: "701", message: "nextPageToken has expired" },
    { code: "610", message: "Requested resource not found" },
    { status: 400, body: "Bad Request" },
  ])(
    "a token that Marketo takes no more (%j) is asked for anew, and nothing comes twice or is lost",
    async (refused) => {
      await at.start({ people: 60 });
      await at.sync();
      const { people: there } = at.contract.marketo;
      const kept = at.activities().length;
      there.update(1003, { lastName: "Changed" });
      there.remove(1004);
      for (const stream of ["/activities.json", "/deletedleads.json"])
        at.contract.marketo.fail({
          match: stream,
          with: refused,
        });
      expect(await at.sync()).toMatchObject({ removed: 1 });
      await at.expectSame();
      const now = at.activities();
      expect(now.length).toBeGreaterThanOrEqual(kept - 10);
      expect(new Set(now.map(({ guid }) => guid)).size).toBe(now.length);
    },
  );

  test("the people of another subscription are not touched", async () => {
    await at.start({ people: 20 });
    await at.sync();
    expect(await at.sync({}, { subscription: "999-XYZ-999" })).toMatchObject({
      calls: 0,
      error: { code: "other-subscription" },
    });
  });

  test("a key that may not read activities brings people, and says what it lacks", async () => {
    await at.start({ people: 20, permissions: ["Read-Only Lead", "Read-Only Assets"] });
    const { warnings, ...counts } = await at.sync();
    expect(counts).toMatchObject({ people: 20, activities: 0 });
    const said = warnings.map(({ message }) => message).join();
    expect(said).toContain("Read-Only Activity");
    expect(said).toContain("IP Restrictions");
    expect(warnings).toContainEqual(
      expect.objectContaining({
        code: "activities",
        error: expect.objectContaining({ code: "603", permission: "Read-Only Activity" }),
      }),
    );
  });

  test("a second sync beside the first is told so", async () => {
    await at.start({ people: 20 });
    const first = at.sync();
    expect(await at.sync()).toMatchObject({ error: { code: "busy" } });
    expect(await first).not.toHaveProperty("error");
  });
});
