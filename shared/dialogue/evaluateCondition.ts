import { compareMoments } from "./compareMoments.ts";
import { type Comparison, comparisons } from "./comparisons.ts";
import type { AttributeTest, Condition, Operator } from "./condition.ts";
import type { ConditionContext } from "./conditionContext.ts";
import type { ConditionTest, Scalar } from "./conditionTest.ts";
import { isEmpty } from "./isEmpty.ts";
import { momentOf } from "./momentOf.ts";
import { own } from "./own.ts";
import { parseNumber } from "./parseNumber.ts";
import type { Value } from "./value.ts";

const textOf = (value: Scalar) => String(value).trim().normalize().toUpperCase();

// Below, the value of an attribute is read once for the whole list: there may be a thousand dialogues to decide on.
const is: ConditionTest = (value, list: readonly Scalar[], context) => {
  const text = textOf(value);
  return list.some((wanted) => {
    if (typeof value === "number" || typeof wanted === "number") {
      const number = parseNumber(value);
      return number !== null && number === parseNumber(wanted);
    }
    if (text === textOf(wanted)) return true;
    const a = momentOf(value, context);
    const b = a && momentOf(wanted, context);
    return !!a && !!b && compareMoments(a, b, context) === 0;
  });
};
const anyText =
  (fits: (text: string, wanted: string) => boolean): ConditionTest =>
  (value, list: readonly Scalar[]) => {
    const text = textOf(value);
    return list.some((wanted) => fits(text, textOf(wanted)));
  };
const contains = anyText((text, wanted) => text.includes(wanted));

const tests: Record<Exclude<Operator, "isEmpty" | "isNotEmpty" | Comparison>, ConditionTest> = {
  is,
  isNot: is,
  contains,
  notContains: contains,
  startsWith: anyText((text, wanted) => text.startsWith(wanted)),
  endsWith: anyText((text, wanted) => text.endsWith(wanted)),
  isTrue: (value) => textOf(value) === "TRUE",
  isFalse: (value) => textOf(value) === "FALSE",
};

/** Without a list of the names: to make one for each of a thousand dialogues is most of the work of deciding among them. */
function operatorOf(test: AttributeTest): Operator | undefined {
  for (const name in test) if (name !== "attribute") return name as Operator;
  return undefined;
}

/** One test: the negative operators hold when no value of the attribute fits, so also when it is empty. */
function holds(test: AttributeTest, context: ConditionContext): boolean {
  const value: Value | undefined = own(context.attributes, test.attribute);
  const operator = operatorOf(test);
  if (operator === "isEmpty") return isEmpty(value);
  if (operator === "isNotEmpty") return !isEmpty(value);
  const run = operator && (own(tests, operator) ?? own(comparisons, operator));
  if (!run) return false;
  const values = Array.isArray(value) ? (value as readonly Scalar[]) : [value as Scalar];
  const fits = values.some((one) => !isEmpty(one) && run(one, test[operator] as never, context));
  return operator === "isNot" || operator === "notContains" ? !fits : fits;
}

/**
 * Whether a condition holds. Text compares trimmed and without case; numbers as numbers, also when they arrive as text;
 * a date against a date or an instant as days in the site's zone. Unknown, null and blank are empty: only `isEmpty` and
 * the negative operators hold for them. A list holds if one of its values does. Nesting must be bounded by the reader.
 */
export function evaluateCondition(condition: Condition, context: ConditionContext): boolean {
  if ("all" in condition) return condition.all.every((part) => evaluateCondition(part, context));
  if ("any" in condition) return condition.any.some((part) => evaluateCondition(part, context));
  if ("none" in condition) return !condition.none.some((part) => evaluateCondition(part, context));
  return holds(condition, context);
}
