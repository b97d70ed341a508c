import type { AttributeTest, Operator } from "#shared/dialogue/condition.ts";

/** The operator of a test. */
export function operatorOf(test: AttributeTest): Operator | undefined {
  return Object.keys(test).find((key) => key !== "attribute") as Operator | undefined;
}
