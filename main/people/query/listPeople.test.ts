import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Condition } from "#shared/dialogue/condition.ts";
import { evaluateCondition } from "#shared/dialogue/evaluateCondition.ts";
import type { Attributes } from "#shared/dialogue/value.ts";
import { freshPeople } from "#tests/support/freshPeople.ts";
import { writePeople } from "../writePeople.ts";
import { countPeople } from "./countPeople.ts";
import { createPeopleReader } from "./createPeopleReader.ts";
import { listPeople } from "./listPeople.ts";
import { prepareOrders } from "./prepareOrders.ts";

const context = freshPeople();
const now = Date.UTC(2026, 2, 15, 12);
const utc = { now, timeZone: "UTC" };

/** A text field, a number, a yes or no, an instant, a date, a field of the company, one that no catalogue knows. */
const fields = [
  "firstName",
  "leadScore",
  "unsubscribed",
  "createdAt",
  "dateOfBirth",
  "company",
  "special",
] as const;
const names = [
  "lead.firstName",
  "lead.leadScore",
  "lead.unsubscribed",
  "lead.createdAt",
  "lead.dateOfBirth",
  "company.name",
  "lead.special",
  "lead.id",
  "lead.unknown",
  "visit.url",
] as const;

const hour = fc
  .integer({ min: 0, max: 24 * 60 * 3 })
  .map((minutes) => now - 86_400_000 * 2 + minutes * 60_000);
const instant = fc.oneof(
  hour.map((at) => new Date(at).toISOString().replace(".000", "")),
  hour.map((at) => new Date(at).toISOString()),
  fc.constantFrom(
    "2026-03-15",
    "2026-03-14",
    "2026-02-29T10:00:00Z",
    "2026-03-15T10:00:00+0200",
    "2018-11-04T02:30:00Z",
    "1950-01-01T00:00:00Z",
    "0026-03-15T10:00:00Z",
    "2026-03-15T24:00:00Z",
  ),
);
const text = fc.oneof(
  fc.string({ unit: "grapheme-ascii", maxLength: 4 }),
  fc.string({ unit: "grapheme", maxLength: 3 }),
  fc.constantFrom(
    "Ana",
    " ana ",
    "ANA\t",
    "straße",
    "STRASSE",
    "ı",
    "I",
    "K",
    "k",
    "true",
    "FALSE",
    " ",
    "\u0085x",
  ),
);
const number = fc.oneof(
  fc.integer({ min: -3, max: 12 }).map(String),
  fc.constantFrom("1.10", "007", " 5 ", "1e3", "none", "20260315"),
);
const word = fc.oneof(text, number, instant, fc.constantFrom("1", "0", "true", "false"));
const row = fc.tuple(...fields.map(() => fc.option(word, { freq: 6 })));

const scalar = fc.oneof(text, number, instant, fc.integer({ min: -3, max: 12 }), fc.boolean());
const list = fc.array(scalar, { minLength: 1, maxLength: 3 });
const point = fc.oneof(
  fc.integer({ min: -3, max: 12 }),
  hour,
  number,
  instant,
  text.filter((one) => one !== ""),
);
const span = fc.record({ days: fc.nat(3), hours: fc.nat(30), minutes: fc.nat(90) }, { requiredKeys: [] });
const leaf: fc.Arbitrary<Condition> = fc
  .tuple(
    fc.constantFrom(...names),
    fc.oneof(
      ...(["is", "isNot", "contains", "notContains", "startsWith", "endsWith"] as const).map((operator) =>
        list.map((value) => ({ [operator]: value })),
      ),
      ...(["greaterThan", "atLeast", "lessThan", "atMost", "before", "after"] as const).map((operator) =>
        point.map((value) => ({ [operator]: value })),
      ),
      fc.constantFrom("isEmpty", "isNotEmpty", "isTrue", "isFalse").map((operator) => ({ [operator]: true })),
      fc.tuple(point, point).map((between) => ({ between })),
      fc.constantFrom("inLast", "inNext").chain((operator) => span.map((value) => ({ [operator]: value }))),
    ),
  )
  .map(([attribute, test]) => ({ attribute, ...test }));
const condition = fc.letrec<{ node: Condition }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc.array(tie("node"), { maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie("node"), { maxLength: 3 }).map((any) => ({ any })),
    fc.array(tie("node"), { maxLength: 3 }).map((none) => ({ none })),
  ),
})).node;
const zone = fc.constantFrom("UTC", "America/Sao_Paulo", "Asia/Kolkata", "Pacific/Kiritimati", "Nowhere");

/** A stored word as an attribute has it: said again, so that a mistake in the reading shows. */
function readStored(field: (typeof fields)[number], stored: string | null) {
  if (stored === null || stored === "") return null;
  if (field === "leadScore" && /^\s*-?[\d.]+(e\d+)?\s*$/.test(stored)) return Number(stored);
  if (field === "unsubscribed") return stored === "1" ? true : stored === "0" ? false : readYesNo(stored);
  return stored;
}
const readYesNo = (stored: string) => (stored === "true" ? true : stored === "false" ? false : stored);

describe("a condition", () => {
  test("holds of the very people of whom the engine says so", () => {
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 12 }),
        condition,
        zone,
        (rows, where, timeZone) => {
          const { people } = context;
          people.db.exec("DELETE FROM people; DELETE FROM blocks");
          const ids = rows.map((_, index) => index + 1);
          writePeople(people, { fields, ids, values: rows });
          const wanted = rows.flatMap((values, index) => {
            const attributes: { [name: string]: Attributes[string] } = { "lead.id": index + 1 };
            fields.forEach((field, at) => {
              attributes[names[at] ?? ""] = readStored(field, values[at] ?? null);
            });
            return evaluateCondition(where, { attributes, now, timeZone }) ? [attributes] : [];
          });
          const reader = createPeopleReader(people);
          const at = { now, timeZone };
          const page = listPeople({ where, offset: 0, limit: 100 }, reader, at);
          expect(countPeople(where, reader, at)).toEqual({ count: wanted.length, of: rows.length });
          expect(page.people.map((one) => one["lead.id"])).toEqual(wanted.map((one) => one["lead.id"]));
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe("a list of ten thousand", () => {
  const many = Array.from({ length: 10_000 }, (_, index) => `zoë${index}@acme.com`);
  const ids = Array.from({ length: 4000 }, (_, index) => index + 1);

  test("addresses or ids is held against thousands of people in no time, and they are the right ones", {
    timeout: 5000,
  }, () => {
    const { people } = context;
    const values = ids.map((id) => [id % 4 === 0 ? `ZOË${id}@acme.com ` : `zoe.${id}@acme.com`]);
    writePeople(people, { fields: ["email"], ids, values });
    const reader = createPeopleReader(people);
    const count = (where: Condition) => countPeople(where, reader, utc).count;
    expect(count({ attribute: "lead.email", is: many })).toBe(1000);
    expect(count({ attribute: "lead.email", is: [...many, 7, "2026-03-15"] })).toBe(1000);
    expect(count({ attribute: "lead.email", isNot: many })).toBe(3000);
    const evenIds = many.map((_, index) => index * 2);
    expect(count({ attribute: "lead.id", is: evenIds })).toBe(2000);
    expect(count({ attribute: "lead.id", is: evenIds.map(String) })).toBe(2000);
  });

  test("is remembered by a short name", () => {
    const { people } = context;
    writePeople(people, { fields: ["email"], ids: [1], values: [["zoë1@acme.com"]] });
    const reader = createPeopleReader(people);
    const longest = { name: "" };
    const remember: typeof reader.remember = (block, name, make) => {
      if (name.length > longest.name.length) longest.name = name;
      return reader.remember(block, name, make);
    };
    const where = { attribute: "lead.email", is: many };
    expect(countPeople(where, { ...reader, remember }, utc)).toEqual({ count: 1, of: 1 });
    expect(longest.name.length).toBeLessThan(100);
  });
});

test("a condition of which most people fail the first part holds of those of whom the engine says so", () => {
  const { people } = context;
  const ids = Array.from({ length: 3000 }, (_, index) => index + 1);
  const attributesOf = (id: number): { readonly [name: string]: Attributes[string] } => ({
    "lead.id": id,
    "lead.state": `s${id % 100}`,
    "lead.email":
      id % 3 === 0 ? null : `${id % 7 === 0 ? "é" : "e"}.${id}@${id % 2 === 0 ? "acme" : "zeta"}.com`,
    "lead.createdAt": new Date(now - id * 86_400_000).toISOString().replace(".000", ""),
  });
  const fields = ["state", "email", "createdAt"];
  const values = ids.map((id) => fields.map((field) => attributesOf(id)[`lead.${field}`] as string | null));
  writePeople(people, { fields, ids, values });
  const few: Condition = { attribute: "lead.state", is: ["s1", "s2"] };
  const parts: Condition[] = [
    { attribute: "lead.email", contains: ["ACME"] },
    { attribute: "lead.email", notContains: ["acme"] },
    { attribute: "lead.email", isNot: ["é.7@zeta.com", "e.2@acme.com"] },
    { attribute: "lead.email", startsWith: ["É"] },
    { attribute: "lead.email", isEmpty: true },
    { attribute: "lead.createdAt", before: "2022-01-01" },
    { attribute: "lead.id", greaterThan: 1500 },
    { attribute: "lead.unknown", isNotEmpty: true },
  ];
  const reader = createPeopleReader(people);
  for (const [index, part] of parts.entries())
    for (const other of parts.slice(index))
      for (const where of [
        { all: [few, part, other] },
        { all: [few, { any: [part, other] }] },
        { all: [few, { none: [part, other] }] },
        { none: [{ none: [few] }, part, { all: [other, part] }] },
      ]) {
        const wanted = ids.filter((id) => evaluateCondition(where, { attributes: attributesOf(id), ...utc }));
        expect(countPeople(where, reader, utc).count, JSON.stringify(where)).toBe(wanted.length);
      }
});

const some = (count: number) => ({
  fields: ["email", "leadScore", "lastName"],
  ids: Array.from({ length: count }, (_, index) => index + 1),
  values: Array.from({ length: count }, (_, index) => [
    `p${index}@acme.com`,
    index % 5 === 0 ? null : String((index * 37) % 100),
    ["Ångström", "zed", "Abel", "abel"][index % 4] ?? null,
  ]),
});
describe("a page", () => {
  test("is sorted over all blocks, numbers as numbers, those without a value last", () => {
    const { people } = context;
    writePeople(people, some(20_000));
    const reader = createPeopleReader(people);
    const scores = (descending: boolean, offset: number) =>
      listPeople(
        { sort: { attribute: "lead.leadScore", descending }, offset, limit: 3 },
        reader,
        utc,
      ).people.map((one) => one["lead.leadScore"]);
    expect(scores(false, 0)).toEqual([1, 1, 1]);
    expect(scores(true, 0)).toEqual([99, 99, 99]);
    expect(scores(false, 15_998)).toEqual([99, 99, null]);
    expect(scores(true, 15_998)).toEqual([1, 1, null]);
    expect(scores(true, 20_000)).toEqual([]);
  });

  test("is the same where the order was kept before, also after people have changed", async () => {
    const { people } = context;
    writePeople(people, some(3000));
    const byScore = { attribute: "lead.leadScore", descending: true };
    const read = () =>
      listPeople({ sort: byScore, offset: 0, limit: 3000 }, createPeopleReader(people), utc).people;
    const before = read();
    const pauses: string[] = [];
    await prepareOrders(people, ["lead.leadScore", "visit.url"], async () => pauses.push(""));
    expect(pauses).toHaveLength(1);
    expect(read()).toEqual(before);
    writePeople(people, { fields: ["leadScore"], ids: [9], values: [["1000"]] });
    expect(read()[0]).toMatchObject({ "lead.id": 9, "lead.leadScore": 1000 });
  });

  test("is what is searched for, sorted as asked, with all that is known", () => {
    const { people } = context;
    writePeople(people, some(30));
    const sort = { attribute: "lead.lastName", descending: false };
    const page = listPeople(
      { search: " P1 acme ", sort, offset: 1, limit: 2 },
      createPeopleReader(people),
      utc,
    );
    expect(page).toEqual({
      count: 11,
      of: 30,
      people: [
        { "lead.id": 12, "lead.email": "p11@acme.com", "lead.leadScore": 7, "lead.lastName": "abel" },
        { "lead.id": 15, "lead.email": "p14@acme.com", "lead.leadScore": 18, "lead.lastName": "Abel" },
      ],
    });
  });
});
