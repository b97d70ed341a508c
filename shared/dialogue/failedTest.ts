import type { Condition } from "./condition.ts";
import type { ConditionContext } from "./conditionContext.ts";
import { evaluateCondition } from "./evaluateCondition.ts";

/**
 * The part of a condition that keeps it from holding, as deep down as one can be named: a test, or a group of which
 * nothing or too much holds. Undefined if the condition holds.
 */
export function failedTest(condition: Condition, context: ConditionContext): Condition | undefined {
  if (evaluateCondition(condition, context)) return undefined;
  if ("all" in condition) {
    const failed = condition.all.find((part) => !evaluateCondition(part, context));
    return failed && (failedTest(failed, context) ?? failed);
  }
  const [only, ...more] = "any" in condition ? condition.any : [];
  return only !== undefined && more.length === 0 ? failedTest(only, context) : condition;
}
