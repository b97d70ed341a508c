import type { AttributeTest } from "#shared/dialogue/condition.ts";
import { evaluateCondition } from "#shared/dialogue/evaluateCondition.ts";
import { oneOf } from "./oneOf.ts";
import type { QueryContext } from "./QueryContext.ts";

/** A test made ready to be asked of many values, null for none. Means what `evaluateCondition` means. */
export function holdsOf(
  test: AttributeTest,
  context: QueryContext,
): (value: string | number | boolean | null) => boolean {
  const { attribute, is, isNot } = test;
  if (is !== undefined) return oneOf(is, context.timeZone);
  if (isNot !== undefined) {
    const isOne = oneOf(isNot, context.timeZone);
    return (value) => !isOne(value);
  }
  return (value) => evaluateCondition(test, { attributes: { [attribute]: value }, ...context });
}
