import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Store } from "#main/store/Store.ts";
import type { Attributes } from "#shared/dialogue/value.ts";
import { freshPeople } from "#tests/support/freshPeople.ts";
import { createPeopleReader } from "./query/createPeopleReader.ts";
import { listPeople } from "./query/listPeople.ts";
import { removePeople } from "./removePeople.ts";
import { writePeople } from "./writePeople.ts";

const context = freshPeople();
const anyTime = { now: 0, timeZone: "UTC" };

function everybody(people: Store): Attributes[] {
  const page = listPeople({ offset: 0, limit: 1_000_000 }, createPeopleReader(people), anyTime);
  expect(page.count).toBe(page.people.length);
  expect(page.of).toBe(page.people.length);
  return page.people;
}

/** Who is kept, by id, without the attributes that are empty. */
function known(people: Store): Map<unknown, Attributes> {
  return new Map(
    everybody(people).map(({ "lead.id": id = null, ...rest }) => [
      id,
      Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== null)),
    ]),
  );
}

const fields = fc.uniqueArray(fc.constantFrom("a", "b", "c"), { minLength: 1 });
const step = fc.oneof(
  fc.record({
    fields,
    people: fc.array(
      fc.record({ id: fc.integer({ min: 1, max: 12 }), word: fc.constantFrom("x", "y", "ü😀", null) }),
      { maxLength: 6 },
    ),
  }),
  fc.record({ remove: fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 4 }) }),
);

describe("people", () => {
  test("are what was written last, whatever came before", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        const { people } = context;
        people.db.exec("DELETE FROM people; DELETE FROM blocks");
        const model = new Map<number, Record<string, string | null>>();
        for (const one of steps) {
          if ("remove" in one) {
            const there = new Set(one.remove.filter((id) => model.has(id)));
            expect(removePeople(people, one.remove)).toBe(there.size);
            for (const id of there) model.delete(id);
          } else {
            const values = one.people.map(({ word }) => one.fields.map(() => word));
            writePeople(people, { fields: one.fields, ids: one.people.map(({ id }) => id), values });
            for (const { id, word } of one.people)
              model.set(id, {
                ...model.get(id),
                ...Object.fromEntries(one.fields.map((field) => [`lead.${field}`, word])),
              });
          }
        }
        const wanted = [...model].map(([id, attributes]): [unknown, Attributes] => [
          id,
          Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== null)),
        ]);
        expect(known(people)).toEqual(new Map(wanted));
      }),
    );
  });

  test("of many small writes do not lie about in many blocks", () => {
    const { people } = context;
    for (let round = 0; round < 40; round += 1) {
      const ids = Array.from({ length: 10 }, (_, index) => 1 + ((round * 7 + index) % 50));
      writePeople(people, { fields: ["a"], ids, values: ids.map(() => [`${round}`]) });
    }
    expect(everybody(people)).toHaveLength(50);
    expect(people.db.prepare("SELECT count(*) FROM blocks").pluck().get()).toBe(1);
  });

  test("more than fill a block are kept all the same", () => {
    const { people } = context;
    const ids = Array.from({ length: 40_000 }, (_, index) => index + 1);
    writePeople(people, { fields: ["a"], ids, values: ids.map((id) => [`word ${id}`]) });
    expect(everybody(people)[39_999]).toEqual({ "lead.id": 40_000, "lead.a": "word 40000" });
  });
});
