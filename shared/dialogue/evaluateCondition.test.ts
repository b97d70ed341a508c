import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AttributeTest, Condition } from "./condition.ts";
import { evaluateCondition } from "./evaluateCondition.ts";
import type { Value } from "./value.ts";

const now = Date.UTC(2026, 2, 15, 12);
const zoned = "America/Sao_Paulo";

function holds(value: Value | undefined, test: Omit<AttributeTest, "attribute">, timeZone = "UTC"): boolean {
  const attributes = value === undefined ? {} : { x: value };
  return evaluateCondition({ attribute: "x", ...test }, { attributes, now, timeZone });
}

const cases: readonly (readonly [Value | undefined, Omit<AttributeTest, "attribute">, boolean])[] = [
  [" Ca ", { is: ["NY", "CA"] }, true],
  ["California", { is: ["CA"] }, false],
  ["straße", { is: ["STRASSE"] }, true],
  ["5.0", { is: [5] }, true],
  [5, { is: ["5"] }, true],
  ["007", { is: ["7"] }, false],
  [true, { is: ["TRUE"] }, true],
  ["CA", { isNot: ["NY", "CA"] }, false],
  ["TX", { isNot: ["NY", "CA"] }, true],
  [undefined, { isNot: ["CA"] }, true],
  ["Acme Corp", { contains: ["xyz", "CORP"] }, true],
  [1234, { contains: ["23"] }, true],
  ["Acme", { notContains: ["corp"] }, true],
  [null, { notContains: ["corp"] }, true],
  ["Acme", { startsWith: ["ac"] }, true],
  ["Acme", { endsWith: ["ME"] }, true],
  ["  ", { isEmpty: true }, true],
  [null, { isEmpty: true }, true],
  [undefined, { isEmpty: true }, true],
  [[], { isEmpty: true }, true],
  [0, { isEmpty: true }, false],
  [false, { isNotEmpty: true }, true],
  [true, { isTrue: true }, true],
  ["True", { isTrue: true }, true],
  [false, { isFalse: true }, true],
  [undefined, { isFalse: true }, false],
  ["10", { greaterThan: 9 }, true],
  [10, { greaterThan: "9" }, true],
  ["ten", { greaterThan: 9 }, false],
  ["ten", { lessThan: 9 }, false],
  [9, { atLeast: 9 }, true],
  [9, { atMost: 9 }, true],
  [5, { between: [5, 10] }, true],
  [10, { between: [5, 10] }, true],
  [11, { between: [5, 10] }, false],
  ["2026-03-02", { between: ["2026-03-01", "2026-03-02"] }, true],
  ["2026-03-01", { before: "2026-03-02" }, true],
  ["2026-03-02", { before: "2026-03-02" }, false],
  ["2026-03-02T10:00:00Z", { after: "2026-03-02" }, false],
  ["2026-03-02T10:00:00Z", { after: "2026-03-02T09:00:00+00:00" }, true],
  ["not a date", { before: "2026-03-02" }, false],
  ["2026-03-14T13:00:00Z", { inLast: { days: 1 } }, true],
  ["2026-03-14T11:00:00Z", { inLast: { days: 1 } }, false],
  ["2026-03-14", { inLast: { days: 1 } }, true],
  ["2026-03-16", { inLast: { days: 1 } }, false],
  ["2026-03-15T12:30:00Z", { inNext: { minutes: 30 } }, true],
  ["2026-03-15T12:31:00Z", { inNext: { minutes: 30 } }, false],
  [["a", "B"], { is: ["b"] }, true],
  [["a", "b"], { isNot: ["b"] }, false],
  [["1", "50"], { greaterThan: 10 }, true],
];

describe("one test on an attribute", () => {
  test.each(cases)("%j with %j is %j", (value, operator, expected) => {
    expect(holds(value, operator)).toBe(expected);
  });

  test("compares dates as the day in the site's time zone", () => {
    const lateEvening = "2026-03-02T01:30:00Z";
    expect(holds(lateEvening, { is: ["2026-03-01"] }, zoned)).toBe(true);
    expect(holds(lateEvening, { is: ["2026-03-01"] })).toBe(false);
    expect(holds(lateEvening, { before: "2026-03-02" }, zoned)).toBe(true);
    expect(holds("2026-03-02T00:30:00", { before: "2026-03-02T03:00:00Z" }, zoned)).toBe(false);
  });

  test("reads an unknown zone as UTC", () => {
    expect(holds("2026-03-02T01:30:00Z", { is: ["2026-03-02"] }, "Nowhere/Land")).toBe(true);
  });

  test("knows only an attribute's own name", () => {
    for (const attribute of ["__proto__", "constructor", "toString"])
      expect(evaluateCondition({ attribute, isEmpty: true }, { attributes: {}, now })).toBe(true);
  });
});

const leaf = fc.constantFrom<Condition>(
  { attribute: "x", is: ["a"] },
  { attribute: "x", isEmpty: true },
  { attribute: "y", greaterThan: 3 },
);
const parts = fc.array(leaf, { maxLength: 4 });
const attributes = fc.dictionary(
  fc.constantFrom("x", "y"),
  fc.oneof(fc.string(), fc.integer(), fc.constant(null)),
);

describe("groups", () => {
  test("of nothing: all holds, any does not, none holds", () => {
    const context = { attributes: {}, now };
    expect(evaluateCondition({ all: [] }, context)).toBe(true);
    expect(evaluateCondition({ any: [] }, context)).toBe(false);
    expect(evaluateCondition({ none: [] }, context)).toBe(true);
  });

  test("agree with what their parts say", () => {
    fc.assert(
      fc.property(parts, attributes, (list, known) => {
        const context = { attributes: known, now };
        const each = list.map((part) => evaluateCondition(part, context));
        expect(evaluateCondition({ all: list }, context)).toBe(each.every(Boolean));
        expect(evaluateCondition({ any: list }, context)).toBe(each.some(Boolean));
        expect(evaluateCondition({ none: list }, context)).toBe(!each.some(Boolean));
      }),
    );
  });
});

test("a negative operator is always the opposite of its positive one", () => {
  const value = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.array(fc.string()));
  fc.assert(
    fc.property(value, fc.array(fc.oneof(fc.string(), fc.integer()), { minLength: 1 }), (known, list) => {
      expect(holds(known, { isNot: list })).toBe(!holds(known, { is: list }));
      expect(holds(known, { notContains: list })).toBe(!holds(known, { contains: list }));
    }),
  );
});

test("numbers order like numbers, however they arrive", () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer(), fc.boolean(), (a, b, asText) => {
      const known = asText ? ` ${a} ` : a;
      expect(holds(known, { greaterThan: b })).toBe(a > b);
      expect(holds(known, { atMost: String(b) })).toBe(a <= b);
      expect(holds(known, { is: [b] })).toBe(a === b);
    }),
  );
});
