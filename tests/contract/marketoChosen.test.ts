import { describe, expect, test } from "vitest";
import { sleep } from "#main/marketo/http/sleep.ts";
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
