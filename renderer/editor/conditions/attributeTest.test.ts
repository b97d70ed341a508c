import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AttributeTest, conditionSchema, type Operator } from "#shared/dialogue/condition.ts";
import { makeTest, operandFor, operandOf, operandShapes, operatorOf } from "./attributeTest.ts";
import { readValues } from "./readValues.ts";

const operators = Object.keys(operandShapes) as Operator[];
const words = fc
  .stringMatching(/^[\p{L}\p{N},"\\ ]{1,12}$/u)
  .filter((word) => word.trim() === word && word !== "");

/** What a list holds comes back as text; numbers stay numbers where they are points. */
const values: { readonly [shape: string]: fc.Arbitrary<unknown> } = {
  list: fc.array(words, { minLength: 1, maxLength: 4 }),
  none: fc.constant(true),
  point: fc.oneof(fc.integer(), fc.constant("2026-12-31")),
  range: fc.tuple(fc.integer(), fc.integer()),
  span: fc.oneof(fc.record({ days: fc.nat() }), fc.record({ hours: fc.nat() })),
};

const tests = fc
  .constantFrom(...operators)
  .chain((operator) =>
    (values[operandShapes[operator]] ?? fc.constant(true)).map(
      (value) => ({ attribute: "lead.state", [operator]: value }) as AttributeTest,
    ),
  );

describe("the fields of a condition", () => {
  it("write back what they read", () => {
    fc.assert(
      fc.property(tests, (test) => {
        expect(makeTest(test.attribute, operatorOf(test), operandOf(test))).toEqual(test);
      }),
    );
  });

  it("make only conditions that a document can hold, whatever is typed", () => {
    fc.assert(
      fc.property(fc.constantFrom(...operators), fc.string(), (operator, text) => {
        const operand = operandFor(operator, { shape: "list", values: readValues(text) });
        const made = makeTest("lead.email", operator, operand);
        if (made) expect(conditionSchema.safeParse(made).success).toBe(true);
      }),
    );
  });

  it("make nothing while they are not complete", () => {
    expect(makeTest("", "isEmpty", { shape: "none" })).toBeNull();
    expect(makeTest("lead.email", "is", { shape: "list", values: readValues(" , ") })).toBeNull();
    expect(makeTest("lead.age", "between", { shape: "range", from: "1", to: "" })).toBeNull();
  });
});
