import fc from "fast-check";
import { expect, test } from "vitest";
import type { Condition } from "../dialogue/condition.ts";
import { evaluateCondition } from "../dialogue/evaluateCondition.ts";
import { peopleCondition } from "./peopleCondition.ts";

const holds = (condition: Condition, attributes: { readonly [name: string]: string }) =>
  evaluateCondition(condition, { attributes, now: 0, timeZone: "UTC" });

const name = fc.constantFrom(
  "lead.state",
  "company.name",
  "visit.device",
  "list.vip",
  "answers.a",
  "site.plan",
);
const value = fc.constantFrom("a", "b");
const one: fc.Arbitrary<Condition> = fc
  .tuple(name, fc.constantFrom("is", "isNot"), value)
  .map(([attribute, operator, wanted]) => ({ attribute, [operator]: [wanted] }));
const { condition } = fc.letrec<{ condition: Condition; parts: Condition[] }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    one,
    tie("parts").map((all) => ({ all })),
    tie("parts").map((any) => ({ any })),
    tie("parts").map((none) => ({ none })),
  ),
  parts: fc.array(tie("condition"), { maxLength: 3 }),
}));
const person = fc.record({ "lead.state": value, "company.name": value }, { requiredKeys: [] });
const visit = fc.record(
  { "visit.device": value, "list.vip": value, "answers.a": value, "site.plan": value },
  { requiredKeys: [] },
);

test("nobody is left out for whom the whole may hold, and where nothing is left open it is the same", () => {
  fc.assert(
    fc.property(condition, person, visit, (all, who, where) => {
      const { where: asked, whole } = peopleCondition(all);
      const may = holds(all, { ...who, ...where });
      if (whole) expect(holds(asked, who)).toBe(may);
      else if (may) expect(holds(asked, who)).toBe(true);
      // Nothing of the visit is asked of people.
      expect(holds(asked, who)).toBe(holds(asked, { ...who, ...where }));
    }),
    { numRuns: 3000 },
  );
});

test("what only a visit tells is left open, also where it stands in the negative", () => {
  const ca = { attribute: "lead.state", is: ["CA"] };
  const phone = { attribute: "visit.device", is: ["mobile"] };
  expect(peopleCondition({ all: [ca, phone] })).toEqual({ where: { all: [ca, { all: [] }] }, whole: false });
  expect(peopleCondition({ none: [ca, phone] })).toEqual({
    where: { none: [ca, { any: [] }] },
    whole: false,
  });
  expect(peopleCondition({ all: [ca] })).toEqual({ where: { all: [ca] }, whole: true });
});
