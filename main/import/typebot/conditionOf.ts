import type { Condition } from "#shared/dialogue/condition.ts";
import type { TypebotItem } from "./typebotFile.ts";

type Test = (attribute: string, value: string) => Condition;

const tests: { readonly [operator: string]: Test } = {
  "Equal to": (attribute, value) =>
    value === "" ? { attribute, isEmpty: true } : { attribute, is: [value] },
  "Not equal": (attribute, value) =>
    value === "" ? { attribute, isNotEmpty: true } : { attribute, isNot: [value] },
  Contains: (attribute, value) => ({ attribute, contains: [value] }),
  "Does not contain": (attribute, value) => ({ attribute, notContains: [value] }),
  "Greater than": (attribute, value) => ({ attribute, greaterThan: value }),
  "Less than": (attribute, value) => ({ attribute, lessThan: value }),
  "Greater or equal to": (attribute, value) => ({ attribute, atLeast: value }),
  "Less or equal to": (attribute, value) => ({ attribute, atMost: value }),
  "Is set": (attribute) => ({ attribute, isNotEmpty: true }),
  "Is empty": (attribute) => ({ attribute, isEmpty: true }),
  "Starts with": (attribute, value) => ({ attribute, startsWith: [value] }),
  "Ends with": (attribute, value) => ({ attribute, endsWith: [value] }),
};
const comparing = /^(?:Greater|Less) /;
const bare = /^(?:Is set|Is empty|Equal to|Not equal)$/;

/**
 * The condition of a case. A comparison that has no equivalent (a pattern, another variable as the value) is told to
 * `fail`, and the whole condition never holds: guessing could send visitors the wrong way.
 */
export function conditionOf(
  item: TypebotItem,
  attributeOf: (variable: string) => string | undefined,
  fail: (what: string) => void,
): Condition {
  const content = typeof item.content === "object" ? item.content : undefined;
  const comparisons = content?.comparisons ?? [];
  const parts = comparisons.map(({ variableId, comparisonOperator, value }): Condition | undefined => {
    const attribute = attributeOf(variableId ?? "");
    const operator = comparisonOperator ?? "";
    const test = Object.hasOwn(tests, operator) ? tests[operator] : undefined;
    const operand = (value ?? "").trim();
    const readable =
      !operand.includes("{{") &&
      (operand !== "" || bare.test(operator)) &&
      (!comparing.test(operator) || /^-?\d+(?:\.\d+)?$/.test(operand));
    if (test && attribute !== undefined && readable) return test(attribute, operand);
    fail(`${operator} ${operand}`);
    return undefined;
  });
  const known = parts.filter((part) => part !== undefined);
  if (known.length < parts.length || known.length === 0) return { any: [] };
  return content?.logicalOperator === "OR" ? { any: known } : { all: known };
}
