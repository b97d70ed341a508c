import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { EngagementRun } from "#main/marketo/engagement/EngagementRun.ts";
import { openEngagement } from "#main/marketo/engagement/openEngagement.ts";
import { runEngagement } from "#main/marketo/engagement/runEngagement.ts";
import { type EventTypeName, eventTypes } from "#main/marketo/engagement/types/eventTypes.ts";
import { sleep } from "#main/marketo/http/sleep.ts";
import { closeStore } from "#main/store/closeStore.ts";
import type { Store } from "#main/store/Store.ts";
import type { MarketoOptions } from "#tests/servers/marketo/MarketoOptions.ts";
import { chatPayload } from "#tests/support/chatPayload.ts";
import { type Contract, marketoContract } from "#tests/support/marketoContract.ts";

const start = marketoContract();
const hourAgo = () => Date.now() - 3_600_000;
let folder: string;
let store: Store;
let on: Contract;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "parley-engagement-"));
  store = openEngagement(folder, { now: 0 });
});
afterEach(() => {
  closeStore(store);
  rmSync(folder, { recursive: true, force: true });
});

async function begin(options: MarketoOptions = {}): Promise<number> {
  on = await start({ people: 20, activities: 0, ...options });
  return on.marketo.people.add({ email: "ana@example.com" });
}

const run = (change: Partial<EngagementRun> = {}, onlyRead = false) =>
  runEngagement(
    {
      client: on.client,
      store,
      profile: "p",
      payloadField: "chatPayload",
      program: undefined,
      types: "one",
      meetings: () => [],
      nameOf: (dialogue) => (dialogue === "d1" ? "Pricing" : ""),
      now: Date.now,
      sleep,
      timeScale: 1000,
      ...change,
    },
    onlyRead,
  );
const says = (lead: number, conversation: string, ...events: [string, string][]) =>
  on.marketo.people.update(lead, { chatPayload: chatPayload(conversation, events, hourAgo()) });

/** What Marketo has of a type of ours: of whom, what, and by which key. */
function written(name: EventTypeName = "chat"): [number, string, string][] {
  const { activities, customTypes } = on.marketo.subscription;
  const type = customTypes.approved.find(({ apiName }) => apiName === eventTypes[name].apiName)?.id;
  return activities.written
    .filter(({ typeId }) => typeId === type)
    .map(({ leadId, primary, attributes }) => [
      leadId,
      String(primary),
      String(attributes.find(({ apiName }) => apiName === "eventId")?.value),
    ]);
}
/** Makes types of somebody else's. */
function fillTypes(count: number): void {
  const attribute = { apiName: "a", name: "A", dataType: "string" };
  for (let n = 0; n < count; n += 1)
    on.marketo.subscription.customTypes.create({
      ...{ apiName: `t${n}`, name: `T ${n}`, triggerName: `Does ${n}`, filterName: `Did ${n}` },
      ...{ primaryAttribute: attribute, attributes: [] },
    });
}
const states = () =>
  Object.fromEntries(
    store.db.prepare<[], [string, number]>("SELECT state, count(*) FROM events GROUP BY state").raw().all(),
  );

test("each conversation is written once, with a type that is made and approved for it, whatever replaced its payload", async () => {
  const lead = await begin();
  says(lead, "c1", ["answered", "Yes"], ["goal", "Wants a demo"]);
  says(lead, "c2", ["document", "https://acme.com/a.pdf"], ["completed", ""]);
  expect(await run()).toBeUndefined();
  const all = [
    [lead, "engaged", "c1:engaged"],
    [lead, "goal", "c1-e1"],
    [lead, "engaged", "c2:engaged"],
    [lead, "document", "c2-e0"],
    [lead, "completed", "c2-e1"],
  ];
  expect(written().sort()).toEqual(all.sort());
  expect(await run()).toBeUndefined();
  expect(written()).toHaveLength(5);
  says(lead, "c2", ["document", "https://acme.com/a.pdf"], ["completed", ""], ["goal", "More"]);
  await run();
  expect(written()).toHaveLength(6);
});

test("what a new person has left with the form that made him one is read from what stands there", async () => {
  await begin();
  await run();
  const lead = on.marketo.people.add({
    email: "new@example.com",
    chatPayload: chatPayload("c9", [], hourAgo()),
  });
  await run();
  expect(written()).toEqual([[lead, "engaged", "c9:engaged"]]);
});

test("a payload that visitors have made up is passed over", async () => {
  const lead = await begin();
  for (const text of [
    "hello",
    "{}",
    '{"v":1,"conversation":"x","dialogue":"d","at":"now","events":[]}',
    `{"v":1${" ".repeat(3000)}`,
    ...["0001-01-01T00:00:00Z", "9999-12-31T23:59:00Z"].map((at) =>
      chatPayload("x", [["goal", ""]], Date.parse(at)),
    ),
  ])
    on.marketo.people.update(lead, { chatPayload: text });
  expect(await run()).toBeUndefined();
  expect(states()).toEqual({});
  expect(on.marketo.subscription.customTypes.approved).toEqual([]);
});

test("reading alone writes nothing", async () => {
  const lead = await begin();
  says(lead, "c1");
  expect(await run({}, true)).toBeUndefined();
  expect(states()).toEqual({ doubtful: 1 });
  expect(on.calls().filter(({ method }) => method === "POST")).toEqual([]);
});

test("an answer that was lost is looked for in the log before anything is sent again", async () => {
  const lead = await begin();
  says(lead, "c1", ["goal", "Wants a demo"]);
  on.marketo.fail({ match: "activities/external.json", with: { lose: true } });
  expect(await run()).toMatchObject({ unsure: true });
  expect(states()).toEqual({ doubtful: 2 });
  expect(written()).toHaveLength(2);
  expect(await run()).toBeUndefined();
  expect(states()).toEqual({ done: 2 });
  expect(written()).toHaveLength(2);
});

test("a visitor's clock that is far ahead has nothing written twice", async () => {
  const lead = await begin();
  const ahead = Date.now() + 400 * 86_400_000;
  on.marketo.people.update(lead, { chatPayload: chatPayload("c1", [["goal", "Wants a demo"]], ahead) });
  on.marketo.fail({ match: "activities/external.json", with: { lose: true } });
  expect(await run()).toMatchObject({ unsure: true });
  expect(await run()).toBeUndefined();
  expect(states()).toEqual({ done: 2 });
  expect(written()).toHaveLength(2);
  const other = openEngagement(path.join(folder, "other"), { now: 0 });
  expect(await run({ store: other })).toBeUndefined();
  closeStore(other);
  expect(written()).toHaveLength(2);
  // Nobody says that Marketo has a log of what is to come, or in what order it tells it.
  const asked = on.calls().flatMap(({ query }) => query.get("sinceDatetime") ?? []);
  expect(Math.max(...asked.map((since) => Date.parse(since)))).toBeLessThanOrEqual(Date.now());
});

test("a write that never arrived is sent again", async () => {
  const lead = await begin();
  says(lead, "c1");
  on.marketo.fail({ match: "activities/external.json", with: { reset: true } });
  expect(await run()).toBeDefined();
  expect(await run()).toBeUndefined();
  expect(written()).toHaveLength(1);
});

test("another computer, or one whose store was lost, writes nothing that is there already", async () => {
  const lead = await begin();
  says(lead, "c1", ["goal", "Wants a demo"]);
  await run();
  const other = openEngagement(path.join(folder, "other"), { now: 0 });
  expect(await run({ store: other })).toBeUndefined();
  closeStore(other);
  expect(written()).toHaveLength(2);
});

test("what another studio has written since it was read is found, and not written twice", async () => {
  const lead = await begin();
  const other = openEngagement(path.join(folder, "other"), { now: 0 });
  try {
    await run();
    await run({ store: other });
    says(lead, "c1", ["goal", "Wants a demo"]);
    await run({ store: other }, true);
    expect(await run()).toBeUndefined();
    expect(await run({ store: other })).toBeUndefined();
    says(lead, "c2");
    expect(await run({ store: other })).toBeUndefined();
    expect(await run()).toBeUndefined();
    expect(
      written()
        .map(([, , key]) => key)
        .sort(),
    ).toEqual(["c1-e0", "c1:engaged", "c2:engaged"]);
    expect(states()).toEqual({ done: 3 });
  } finally {
    closeStore(other);
  }
});

test("a person who is gone is told by name, and the others are written", async () => {
  const lead = await begin();
  const gone = on.marketo.people.add({ email: "gone@example.com" });
  says(lead, "c1");
  says(gone, "c2");
  await run({}, true);
  on.marketo.people.remove(gone);
  expect(await run()).toBeUndefined();
  expect(states()).toEqual({ done: 1, failed: 1 });
  expect(store.db.prepare("SELECT reason FROM events WHERE state = 'failed'").pluck().get()).toContain(
    "1004",
  );
});

test("without the permission to make a type nothing is sent, and the permission is named", async () => {
  const lead = await begin({
    permissions: [
      "Read-Only Lead",
      "Read-Only Activity",
      "Read-Only Activity Metadata",
      "Read-Write Activity",
    ],
  });
  says(lead, "c1");
  expect(await run()).toMatchObject({ code: "603", permission: "Read-Write Activity Metadata" });
  expect(states()).toEqual({ doubtful: 1 });
});

test("no room for one more type is told", async () => {
  const lead = await begin();
  fillTypes(10);
  says(lead, "c1");
  expect(await run()).toMatchObject({ code: "1027" });
});

test("a type that was made half-way is completed and approved", async () => {
  const lead = await begin();
  says(lead, "c1");
  on.marketo.fail({ match: "attributes/create.json", with: { code: "1003" } });
  expect(await run()).toMatchObject({ code: "1003" });
  expect(await run()).toBeUndefined();
  expect(written()).toHaveLength(1);
});

test("four types hold what one would, each once, and what was written as the other kind is left alone", async () => {
  const lead = await begin();
  says(lead, "c1", ["goal", "Wants a demo"]);
  expect(await run()).toBeUndefined();
  says(lead, "c2", ["document", "https://acme.com/a.pdf"], ["goal", ""], ["completed", ""]);
  const other = openEngagement(path.join(folder, "other"), { now: 0 });
  expect(await run({ store: other, types: "four" })).toBeUndefined();
  closeStore(other);
  expect(written()).toHaveLength(2);
  expect(written("engaged").sort()).toEqual([
    [lead, "Pricing", "c2-e2"],
    [lead, "Pricing", "c2:engaged"],
  ]);
  expect(written("goal")).toEqual([[lead, "Pricing", "c2-e1"]]);
  expect(written("document")).toEqual([[lead, "https://acme.com/a.pdf", "c2-e0"]]);
  expect(on.marketo.subscription.customTypes.approved).toHaveLength(5);
  expect(await run()).toBeUndefined();
  expect(written()).toHaveLength(2);
});

test("of four types an answer that was lost is looked for in each before anything is sent again", async () => {
  const lead = await begin();
  says(lead, "c1", ["goal", "Wants a demo"], ["document", "https://acme.com/a.pdf"]);
  on.marketo.fail({ match: "activities/external.json", with: { lose: true } });
  expect(await run({ types: "four" })).toMatchObject({ unsure: true });
  expect(states()).toEqual({ doubtful: 3 });
  expect(await run({ types: "four" })).toBeUndefined();
  expect(states()).toEqual({ done: 3 });
  const all = (["engaged", "goal", "document"] as const).map((name) => written(name).length);
  expect(all).toEqual([1, 1, 1]);
});

test("room for some of four types alone is told, nothing is sent, and one type still does", async () => {
  const lead = await begin();
  fillTypes(8);
  says(lead, "c1", ["goal", "Wants a demo"]);
  expect(await run({ types: "four" })).toMatchObject({ code: "1027" });
  expect(on.calls().filter(({ path: called }) => called.endsWith("activities/external.json"))).toEqual([]);
  on.marketo.subscription.customTypes.delete("t0");
  expect(await run()).toBeUndefined();
  expect(written()).toHaveLength(2);
});

test("persons become members of the program and move on in it, never back, and twice is once", async () => {
  const lead = await begin();
  const other = on.marketo.people.add({ email: "other@example.com" });
  const program = { id: 5001, engaged: "Engaged", goal: "Goal", meeting: "Meeting" };
  says(lead, "c1", ["goal", "Wants a demo"]);
  says(other, "c2");
  on.marketo.fail({ match: "members/status.json", with: { lose: true } });
  expect(await run({ program })).toBeUndefined();
  const members = on.marketo.subscription.programs.byName("Website chat")?.members;
  expect(members?.get(lead)?.status.name).toBe("Goal");
  expect(members?.get(other)?.status.name).toBe("Engaged");
  says(lead, "c3");
  expect(await run({ program })).toBeUndefined();
  expect(members?.get(lead)?.status.name).toBe("Goal");
  expect(store.db.prepare("SELECT count(*) FROM members WHERE state <> 'done'").pluck().get()).toBe(0);
});

test("hundreds go in batches, each once, although the quota ends in between", async () => {
  await begin();
  const { people } = on.marketo;
  for (let n = 0; n < 350; n += 1)
    people.add({ email: `p${n}@example.com`, chatPayload: chatPayload(`h${n}`, [["goal", "x"]], hourAgo()) });
  on.marketo.fail({ match: "activities/external.json", after: 1, with: { code: "607" } });
  expect(await run()).toMatchObject({ code: "607" });
  expect(states()).toEqual({ done: 300, waiting: 400 });
  // Marketo has quota again.
  expect(
    await run({
      client: on.again({ budget: { daily: 10_000, read: () => undefined, write: () => undefined } }),
    }),
  ).toBeUndefined();
  expect(written()).toHaveLength(700);
  expect(new Set(written().map(String)).size).toBe(700);
});
