import fc from "fast-check";
import { expect, test } from "vitest";
import type { Condition } from "#shared/dialogue/condition.ts";
import { evaluateCondition } from "#shared/dialogue/evaluateCondition.ts";
import { freshPeople } from "#tests/support/freshPeople.ts";
import { countPeople } from "../query/countPeople.ts";
import { createPeopleReader } from "../query/createPeopleReader.ts";
import { listPeople } from "../query/listPeople.ts";
import { prepareOrders } from "../query/prepareOrders.ts";
import { removePeople } from "../removePeople.ts";
import { writePeople } from "../writePeople.ts";
import { dueCompanies } from "./dueCompanies.ts";
import { writeCompanies } from "./writeCompanies.ts";

const context = freshPeople();
const utc = { now: 0, timeZone: "UTC" };

const word = fc.constantFrom(null, "Steel", "steel", "Glass", "12", "");
const pointer = fc.constantFrom(null, "a", "A ", "b", "c");
const conditions: readonly Condition[] = [
  { attribute: "company.industry", is: ["steel"] },
  { attribute: "company.site", is: ["steel"] },
  { attribute: "company.industry", isNot: ["Glass"] },
  { attribute: "company.industry", isEmpty: true },
  { attribute: "company.site", isEmpty: true },
];
const condition = fc.constantFrom(...conditions);

test("a condition means the same of a company's own values as of what is told of its people", () => {
  const people = fc.array(fc.tuple(pointer, word), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(
      people,
      word,
      word,
      fc.array(condition, { minLength: 1, maxLength: 3 }),
      (rows, site, industry, all) => {
        const store = context.people;
        removePeople(
          store,
          Array.from({ length: 20 }, (_, n) => n + 1),
        );
        const ids = rows.map((_, n) => n + 1);
        writePeople(store, { fields: ["externalCompanyId", "industry"], ids, values: rows });
        const companies = [{ pointer: "a", id: 1, words: { industry, site } }];
        writeCompanies(store, { asked: ["a", "b"], rows: companies, at: 1 });
        const reader = createPeopleReader(store);
        const wheres: readonly Condition[] = [{ all }, { any: all }, { none: all }];
        for (const where of wheres) {
          const told = listPeople({ offset: 0, limit: 100 }, reader, utc).people;
          const fitting = told.filter((attributes) => evaluateCondition(where, { attributes, ...utc }));
          const listed = listPeople({ where, offset: 0, limit: 100 }, reader, utc);
          expect(listed.people).toEqual(fitting);
          expect(countPeople(where, reader, utc)).toEqual({ count: fitting.length, of: rows.length });
        }
      },
    ),
    { numRuns: 60 },
  );
});

test("lists are sorted by what is shown, whatever of it was kept in order before", async () => {
  const store = context.people;
  const attribute = "company.industry";
  const keyOf = (value: unknown) => (value === null ? undefined : String(value).trim().toUpperCase());
  const people = fc.array(fc.tuple(pointer, fc.constantFrom(null, "Steel", "glass", "Zinc")), {
    minLength: 1,
    maxLength: 20,
  });
  const words = fc.option(fc.constantFrom("Steel", "GLASS", "Zinc", "Air"));
  const told = fc.array(fc.record({ a: words, b: words, isPrepared: fc.boolean(), isWhole: fc.boolean() }), {
    minLength: 1,
    maxLength: 3,
  });
  await fc.assert(
    fc.asyncProperty(people, told, async (rows, versions) => {
      store.db.exec("DELETE FROM people; DELETE FROM blocks; DELETE FROM companies");
      // Only of a thousand people and more is an order kept.
      const ids = Array.from({ length: 1200 }, (_, n) => n + 1);
      const values = ids.map((id) => rows[id % rows.length] ?? []);
      writePeople(store, { fields: ["externalCompanyId", "industry"], ids, values });
      for (const { a, b, isPrepared, isWhole } of versions) {
        const companies = [
          { pointer: "a", id: 1, words: { industry: a } },
          ...(isWhole ? [{ pointer: "b", id: 2, words: { industry: b } }] : []),
        ];
        writeCompanies(store, { asked: ["a", "b"], rows: companies, at: 1 });
        if (isPrepared) await prepareOrders(store, [attribute], async () => undefined);
        const reader = createPeopleReader(store);
        const listed = (sort?: { attribute: string; descending: boolean }) =>
          listPeople({ ...(sort && { sort }), attributes: [attribute], offset: 0, limit: 2000 }, reader, utc)
            .people;
        const all = listed();
        for (const descending of [false, true]) {
          const keys = listed({ attribute, descending }).map((one) => keyOf(one[attribute]));
          const sorted = all.map((one) => keyOf(one[attribute])).sort();
          const filled = sorted.filter((key) => key !== undefined);
          const none = sorted.filter((key) => key === undefined);
          expect(keys).toEqual([...(descending ? filled.reverse() : filled), ...none]);
        }
      }
    }),
    { numRuns: 30 },
  );
});

test("an order that is kept is of the companies as they are, whatever changes while orders are prepared", async () => {
  const store = context.people;
  const attribute = "company.industry";
  const rows = [
    ["a", null],
    [null, "Glass"],
    ["b", null],
  ];
  // More than half a block each: they stay two.
  for (const first of [1, 8401]) {
    const ids = Array.from({ length: 8400 }, (_, n) => first + n);
    const values = ids.map((id) => rows[id % rows.length] ?? []);
    writePeople(store, { fields: ["externalCompanyId", "industry"], ids, values });
  }
  const tell = (words: Record<string, string>) =>
    writeCompanies(store, {
      asked: Object.keys(words),
      rows: Object.entries(words).map(([key, industry], id) => ({ pointer: key, id, words: { industry } })),
      at: 1,
    });
  tell({ a: "Air", b: "Lead" });
  let pauses = 0;
  await prepareOrders(store, [attribute], async () => {
    pauses += 1;
    if (pauses === 1) tell({ a: "Yarn" });
  });
  expect(pauses).toBe(2);
  const listed = () =>
    listPeople(
      { sort: { attribute, descending: true }, attributes: [attribute], offset: 0, limit: 20_000 },
      createPeopleReader(store),
      utc,
    ).people.map((one) => one[attribute]);
  const times = (count: number, word: string) => Array.from({ length: count }, () => word);
  expect(listed()).toEqual([times(5600, "Yarn"), times(5600, "Lead"), times(5600, "Glass")].flat());
  await prepareOrders(store, [attribute], async () => undefined);
  // Of those who pointed to it a place in each block is left.
  removePeople(
    store,
    Array.from({ length: 5600 }, (_, n) => 3 * n + 2),
  );
  dueCompanies(store, 0);
  expect(listed()).toEqual([times(5600, "Yarn"), times(5600, "Glass")].flat());
});

test("a company is due until it was asked for, and forgotten with the last who points to it", () => {
  const store = context.people;
  const values = [["a"], ["A"], ["b"], [null]];
  writePeople(store, { fields: ["externalCompanyId"], ids: [1, 2, 3, 4], values });
  expect(dueCompanies(store, 5).map((one) => one.toLowerCase())).toEqual(["a", "b"]);
  writeCompanies(store, {
    asked: ["a", "b"],
    rows: [{ pointer: "A", id: 7, words: { industry: "Steel" } }],
    at: 10,
  });
  expect(dueCompanies(store, 5)).toEqual([]);
  expect(dueCompanies(store, 11)).toHaveLength(2);
  removePeople(store, [1, 2]);
  expect(dueCompanies(store, 5)).toEqual([]);
  writePeople(store, { fields: ["externalCompanyId"], ids: [5], values: [["a"]] });
  expect(dueCompanies(store, 5)).toEqual(["a"]);
});

test("a company that nobody of those who are listed points to is not read", () => {
  const store = context.people;
  const fields = ["email", "externalCompanyId", "industry"];
  const values = [
    ["ana@example.com", "near", "told with her"],
    ["bob@example.com", "far", null],
  ];
  writePeople(store, { fields, ids: [31, 32], values });
  const rows = ["far", "near"].map((pointer, n) => ({ pointer, id: n + 1, words: { industry: pointer } }));
  writeCompanies(store, { asked: [], rows, at: 1 });
  store.db.prepare("UPDATE companies SET words = 'no JSON' WHERE key = 'FAR'").run();
  const where = { attribute: "lead.email", is: ["ana@example.com"] };
  const { people } = listPeople({ where, offset: 0, limit: 9 }, createPeopleReader(store), utc);
  expect(people).toMatchObject([{ "lead.id": 31, "company.industry": "near" }]);
});

test("a field that a company was not asked for yet is what came with its people", () => {
  const store = context.people;
  const fields = ["externalCompanyId", "industry", "site"];
  writePeople(store, { fields, ids: [41, 42], values: ["old", "new"].map((to) => [to, "own", "own"]) });
  const told = { old: { industry: "kept" }, new: { industry: "kept", site: null } };
  const rows = Object.entries(told).map(([pointer, words], n) => ({ pointer, id: n + 1, words }));
  writeCompanies(store, { asked: [], rows, at: 1 });
  const reader = createPeopleReader(store);
  const sites = listPeople(
    { where: { attribute: "lead.id", is: [41, 42] }, offset: 0, limit: 9 },
    reader,
    utc,
  );
  expect(sites.people.map((one) => one["company.site"])).toEqual(["own", null]);
  const isOwn = {
    all: [
      { attribute: "company.site", is: ["own"] },
      { attribute: "lead.id", is: [41, 42] },
    ],
  };
  expect(countPeople(isOwn, reader, utc).count).toBe(1);
});
