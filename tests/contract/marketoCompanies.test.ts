import { beforeEach, describe, expect, test } from "vitest";
import type { Condition } from "#shared/dialogue/condition.ts";
import { permissions } from "#tests/servers/marketo/http/Permission.ts";
import { syncContract, syncFields } from "#tests/support/syncContract.ts";

const at = syncContract();
const day = 86_400_000;
/** Milliseconds that Marketo's clock is ahead. */
let ahead = 0;
const now = () => Date.now() + ahead;
beforeEach(() => {
  ahead = 0;
});
const fields = [...syncFields, "externalCompanyId"];
const companyCalls = () => at.contract.calls().filter(({ path }) => path === "/rest/v1/companies.json");
const people = async (where: Condition) =>
  (await at.people.list({ where, offset: 0, limit: 1000, now: 0, timeZone: "UTC" })).people;

/** Somebody who points to a company, and to which. */
function linked(): { readonly id: number; readonly pointer: string } {
  const { people: there } = at.contract.marketo;
  const id = [...there.ids()].find((one) => there.value(one, "externalCompanyId") !== null) ?? 0;
  return { id, pointer: String(there.value(id, "externalCompanyId")) };
}

describe("companies", () => {
  test("that people point to come with all their fields, and stand with each of their people", async () => {
    await at.start({ people: 200 });
    const { id, pointer } = linked();
    at.contract.marketo.subscription.companies.set(pointer, {
      industry: "Lighthouses",
      numberOfEmployees: 7,
    });
    const first = await at.sync({ fields });
    expect(first).toMatchObject({ people: 200, warnings: [] });
    expect(first).not.toHaveProperty("error");
    expect(companyCalls()).toHaveLength(1);

    // Neither was asked for with the people.
    expect(await at.people.get({ id })).toMatchObject({
      "lead.id": id,
      "company.industry": "Lighthouses",
      "company.numberOfEmployees": 7,
    });
    const where = { all: [{ attribute: "company.industry", is: ["lighthouses"] }] };
    const found = await people(where);
    expect(found.map((one) => one["company.externalCompanyId"])).toEqual(found.map(() => pointer));
    expect(found.map((one) => one["lead.id"])).toContain(id);
    const few = { attribute: "company.numberOfEmployees", atMost: 7 };
    expect(await at.people.count({ where: few, now: 0, timeZone: "UTC" })).toMatchObject({
      count: found.length,
    });
    const [listed] = (
      await at.people.list({
        where,
        attributes: ["company.industry"],
        offset: 0,
        limit: 1,
        now: 0,
        timeZone: "UTC",
      })
    ).people;
    expect(listed).toMatchObject({ "company.industry": "Lighthouses" });
    // Who points to none keeps what came with him.
    const { people: there } = at.contract.marketo;
    const alone = [...there.ids()].find(
      (one) => there.value(one, "externalCompanyId") === null && there.value(one, "company") !== null,
    );
    expect(await at.people.get({ id: alone ?? 0 })).toMatchObject({
      "company.name": there.value(alone ?? 0, "company"),
    });
  });

  test("are asked for once a day, new ones at once, and cost no call when nothing is new", async () => {
    await at.start({ people: 60, now });
    const { id, pointer } = linked();
    await at.sync({ fields });
    const before = companyCalls().length;
    at.contract.marketo.subscription.companies.set(pointer, { industry: "Moved on" });
    await at.sync({ fields: undefined });
    expect(companyCalls()).toHaveLength(before);
    at.contract.marketo.people.update(id, { externalCompanyId: "ext-499" });
    at.contract.marketo.people.add({ email: "new@example.com", externalCompanyId: "no-such" });
    await at.sync({ fields: undefined });
    expect(companyCalls()).toHaveLength(before + 1);
    const asked = companyCalls().at(-1)?.query.get("filterValues")?.split(",");
    expect(asked).toContain("no-such");
    expect(asked?.length).toBeLessThanOrEqual(2);
    // One that Marketo does not have is not asked for again.
    await at.sync({ fields: undefined });
    expect(companyCalls()).toHaveLength(before + 1);
    ahead = day + 60_000;
    await at.sync({ fields: undefined }, { now });
    expect(companyCalls().length).toBeGreaterThan(before + 1);
  });

  test("of which a person tells something new are asked for at once", async () => {
    await at.start({ people: 60, now });
    const { id, pointer } = linked();
    at.contract.marketo.subscription.companies.set(pointer, { company: "Before" });
    await at.sync({ fields });
    at.contract.marketo.subscription.companies.set(pointer, { company: "After" });
    at.contract.marketo.people.update(id, { company: "After" });
    const before = companyCalls().length;
    await at.sync({ fields: undefined });
    expect(await at.people.get({ id })).toMatchObject({ "company.name": "After" });
    expect(companyCalls().at(-1)?.query.get("filterValues")).toBe(pointer);
    await at.sync({ fields: undefined });
    expect(companyCalls()).toHaveLength(before + 1);
  });

  test.each([
    ["1018", "a CRM keeps them"],
    ["603", "the permission is missing"],
  ])(
    "that are refused (%s: %s) are told each time and asked for once a day; everything else comes",
    async (code) => {
      await at.start({
        people: 60,
        now,
        ...(code === "603" && { permissions: permissions.filter((one) => !/Company/.test(one)) }),
      });
      if (code === "1018") at.contract.marketo.fail({ match: "/companies.json", with: { code } });
      const told = expect.objectContaining({ code: "companies", error: expect.objectContaining({ code }) });
      const first = await at.sync({ fields });
      expect(first).not.toHaveProperty("error");
      expect(first.people).toBe(60);
      expect(first.warnings).toContainEqual(told);
      const before = companyCalls().length;
      const next = await at.sync({ fields: undefined });
      expect(next.warnings).toContainEqual(told);
      expect(companyCalls()).toHaveLength(before);
      const { id, pointer } = linked();
      expect(await at.people.get({ id })).toMatchObject({ "company.externalCompanyId": pointer });
      ahead = day + 60_000;
      await at.sync({ fields: undefined }, { now });
      expect(companyCalls().length).toBeGreaterThan(before);
    },
  );

  test.each([1, 2])(
    "with a field that Marketo no longer has (%i times) come with the others, or are left out; everything else comes",
    async (times) => {
      await at.start({ people: 60, now });
      await at.sync({ fields });
      at.contract.marketo.people.add({ email: "new@example.com", externalCompanyId: "ext-499" });
      at.contract.marketo.people.add({ email: "new2@example.com", externalCompanyId: "ext-498" });
      const described = () =>
        at.contract.calls().filter(({ path }) => path.endsWith("/companies/describe.json"));
      const before = described().length;
      const refused = { code: "1006", message: "Field 'gone' not found" };
      at.contract.marketo.fail({ match: "/rest/v1/companies.json", times, with: refused });
      const next = await at.sync({ fields: undefined });
      expect(next).not.toHaveProperty("error");
      expect(described()).toHaveLength(before + 1);
      const told = expect.objectContaining({ code: "companies", detail: "Field 'gone' not found" });
      expect(next.warnings).toEqual(times === 1 ? [] : [told]);
    },
  );
});
