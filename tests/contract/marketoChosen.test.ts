import { describe, expect, test } from "vitest";
import { sleep } from "#main/marketo/http/sleep.ts";
import type { SyncProgress } from "#shared/marketo/syncProgress.ts";
import { syncContract, syncFields } from "#tests/support/syncContract.ts";

const at = syncContract();
const day = 86_400_000;
const nextSecond = () => sleep(1000 - (Date.now() % 1000) + 20);
const idsHere = async () => (await at.everybody()).map((person) => person["lead.id"]);

describe("a starting date holds for what changes too", () => {
  test.each([
    ["by exports of what changed", [], syncFields],
    ["change by change", ["updatedAt"], syncFields],
    ["without the time of creation among the fields", [], ["email", "lastName"]],
    ["change by change, without that", ["updatedAt"], ["email", "lastName"]],
  ] as const)("%s", async (_, without, fields) => {
    await at.start({ people: 120, without: [...without] });
    const since = Date.now() - 300 * day;
    const { people: there } = at.contract.marketo;
    const wanted = [...there.ids(since)];
    await at.sync({ since, fields });
    // What changed before the first sync is asked for once more.
    await nextSecond();
    await nextSecond();
    const [first = 0, second = 0] = wanted;
    const old = [...there.ids(0, since)];
    for (const id of old.slice(0, 5)) there.update(id, { lastName: "Old but changed" });
    there.update(first, { lastName: "Changed" });
    const added = there.add({ email: "new@example.com", lastName: "New" });
    const next = await at.sync({ fields });
    expect(next).not.toHaveProperty("error");
    expect(next.people).toBe(2);
    expect(await idsHere()).toEqual([...wanted, added]);
    expect(await at.people.get({ id: first })).toMatchObject({ "lead.lastName": "Changed" });
    const person = await at.people.get({ id: second });
    expect(Object.hasOwn(person ?? {}, "lead.createdAt")).toBe(
      (fields as readonly string[]).includes("createdAt"),
    );

    // Whom one has stays up to date when the date moves on, and all others come when it moves back.
    await at.sync({ since: Date.now() - 10 * day, fields });
    there.update(second, { lastName: "Changed too" });
    await at.sync({ fields });
    expect(await at.people.get({ id: second })).toMatchObject({ "lead.lastName": "Changed too" });
    await at.sync({ since: null, fields });
    await at.expectSame();
  });
});

describe("a list", () => {
  const newsletter = 3001;
  const members = () => {
    const { lists, people } = at.contract.marketo.subscription;
    return [...people.ids()].filter((id) => lists.holds(newsletter, id));
  };
  const expectMembers = async () => {
    const { people: there } = at.contract.marketo;
    const wanted = members().map((id) => ({ "lead.id": id, "lead.lastName": there.value(id, "lastName") }));
    const found = await at.everybody();
    expect(found.map((person) => person["lead.id"])).toEqual(wanted.map((person) => person["lead.id"]));
    expect(found).toMatchObject(wanted);
  };
  const paths = (from: number) =>
    at.contract
      .calls()
      .slice(from)
      .map(({ path }) => path);

  /** What others do with the list and its people, which has to be here after the next sync. */
  const change = () => {
    const { people: there, subscription } = at.contract.marketo;
    const [first = 0, second = 0, third = 0] = members();
    const outside = [...there.ids()].find((id) => !subscription.lists.holds(newsletter, id)) ?? 0;
    there.update(first, { lastName: "Changed" });
    there.update(outside, { lastName: "Changed, but of no interest" });
    subscription.lists.put(newsletter, second, false);
    subscription.lists.put(newsletter, outside, true);
    subscription.lists.put(newsletter, there.add({ email: "new@example.com", lastName: "New" }), true);
    subscription.lists.put(newsletter, there.add({ email: "other@example.com", lastName: "Other" }), false);
    there.remove(third);
  };

  test("that is short is read whole each time, with few calls and no export, and nobody else stays", async () => {
    await at.start({ people: 200 });
    await at.sync();
    const before = at.contract.calls().length;
    const first = await at.sync({ list: newsletter });
    expect(first).not.toHaveProperty("error");
    expect(first.removed).toBe(200 - members().length);
    await expectMembers();
    expect(paths(before).filter((path) => path.includes("/leads/export/"))).toEqual([]);
    expect(await at.sync({ fields: undefined })).toMatchObject({ people: 0, removed: 0 });
    change();
    const next = await at.sync({ fields: undefined });
    expect(next).toMatchObject({ people: 3, removed: 2 });
    await expectMembers();
    // Without it all others come again, and who was deleted meanwhile goes.
    at.contract.marketo.people.remove(members()[0] ?? 0);
    expect(await at.sync({ list: null })).not.toHaveProperty("error");
    await at.expectSame();
  });

  test.each([
    ["exports", []],
    ["changes", ["updatedAt"]],
  ] as const)("that is long is kept up by who is on it and by %s", async (_, without) => {
    await at.start({ people: 11_000, activities: 10, without: [...without], rate: 10_000 });
    const first = await at.sync({ list: newsletter, fields: ["email", "lastName"] });
    expect(first).not.toHaveProperty("error");
    expect(members().length).toBeGreaterThan(3000);
    await expectMembers();
    await nextSecond();
    await nextSecond();
    const before = at.contract.calls().length;
    const idle = await at.sync({ fields: undefined });
    expect(idle).toMatchObject({ people: 0, removed: 0 });
    const looks = paths(before).filter((path) => path.endsWith("/status.json"));
    expect(idle.calls - Math.max(0, looks.length - 1)).toBeLessThanOrEqual(6);
    change();
    const next = await at.sync({ fields: undefined });
    expect(next).not.toHaveProperty("error");
    expect(next.removed).toBe(2);
    await expectMembers();
    // Nobody is told of who was merged with somebody else, nor, sometimes, of who came on a list.
    const { people: there, subscription } = at.contract.marketo;
    const [winner = 0] = [...there.ids()].filter((id) => !subscription.lists.holds(newsletter, id));
    const [loser = 0, lost = 0] = members();
    subscription.lists.put(newsletter, winner, true, false);
    there.merge(winner, [loser]);
    expect(await at.sync({ fields: undefined })).not.toHaveProperty("error");
    await expectMembers();
    subscription.lists.put(newsletter, lost, false, false);
    expect(await at.sync({ fields: undefined })).toMatchObject({ removed: 0 });
    const tomorrow = () => Date.now() + 25 * 60 * 60 * 1000;
    expect(await at.sync({ fields: undefined }, { now: tomorrow })).toMatchObject({ removed: 1 });
    await expectMembers();
    expect(await at.sync({ fields: ["email", "lastName", "title"] })).toMatchObject({
      people: members().length,
    });
    await expectMembers();
  });

  test("that is long is read again after a sync that was stopped between who has come and what is known of them", async () => {
    await at.start({ people: 11_000, activities: 10, rate: 10_000 });
    await at.sync({ list: newsletter, fields: ["email", "lastName"] });
    await nextSecond();
    await nextSecond();
    change();
    const stop = new AbortController();
    const from = at.contract.calls().length;
    const tell = ({ step }: SyncProgress) => {
      const isAtList = paths(from).some((path) => path.endsWith("/deletedleads.json"));
      if (isAtList && step === "people") stop.abort();
    };
    const stopped = await at.sync({ fields: undefined }, { signal: stop.signal, tell });
    expect(stopped.error?.code).toBe("cancelled");
    expect(await at.sync({ fields: undefined })).not.toHaveProperty("error");
    await expectMembers();
  });

  test("that is long goes on where it was, and brings nobody twice", async () => {
    await at.start({ people: 11_000, activities: 10, rate: 10_000 });
    let came = 0;
    for (const more of [true, true, false]) {
      const stop = new AbortController();
      const tell = ({ step, total = 0, rows }: SyncProgress) => {
        if (more && step === "people" && total > 1000 && rows >= 900) stop.abort();
      };
      const choice = { list: newsletter, fields: ["email", "lastName"] };
      const { people, error } = await at.sync(choice, { signal: stop.signal, tell });
      expect(error?.code).toBe(more ? "cancelled" : undefined);
      came += people;
    }
    expect(came).toBe(members().length);
    await expectMembers();
  });

  test("left again brings back everybody and all that they did, also when it was chosen in the middle", async () => {
    await at.start({ people: 400, activities: 500 });
    const early = new AbortController();
    const untilAsked = ({ state }: SyncProgress) => state === "waiting" && early.abort();
    const begun = await at.sync({}, { signal: early.signal, tell: untilAsked });
    expect(begun.error?.code).toBe("cancelled");
    const asked = paths(0).find((path) => path.endsWith("/enqueue.json")) ?? "";
    const later = new AbortController();
    const untilActivities = ({ step }: SyncProgress) => step === "export" && later.abort();
    const listed = await at.sync({ list: newsletter }, { signal: later.signal, tell: untilActivities });
    expect(listed.error?.code).toBe("cancelled");
    const before = at.contract.calls().length;
    expect(await at.sync({ list: null })).not.toHaveProperty("error");
    // Of what was half in when the list came, the first half went with all others.
    expect(paths(before)).not.toContain(asked.replace("enqueue", "status"));
    await at.expectSame();

    const did = at.activities();
    await at.sync({ list: newsletter });
    expect(at.activities().length).toBeLessThan(did.length);
    await at.sync({ list: null });
    expect(at.activities()).toEqual(did);
  });

  test("that is gone is told, and everybody who has come stays", async () => {
    await at.start({ people: 60 });
    await at.sync();
    expect(await at.sync({ list: 3999 })).toMatchObject({ error: { code: "list-gone" } });
    expect(await at.everybody()).toHaveLength(60);
  });
});
