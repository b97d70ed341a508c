import type { Condition } from "#shared/dialogue/condition.ts";

const path = "[A-Za-z_$@][\\w$]*(?:\\.[\\w$]+)*";
const operand = "'[^']*'|\"[^\"]*\"|-?\\d+(?:\\.\\d+)?|true|false|null";
const comparison = new RegExp(`^(${path})\\s*(==|!=|>=|<=|>|<)\\s*(${operand})$`);
const called = new RegExp(`^(!?)\\s*(exists|empty|not)\\(\\s*(${path})\\s*\\)$`);
const alone = new RegExp(`^(!?)\\s*(${path})$`);

/**
 * The condition that an expression of another program writes: comparisons of a property with a plain value, `exists`, `empty`, a property
 * by itself, joined by `&&` or `||`. Undefined for any other, which only the program that wrote it can work out.
 */
export function expressionCondition(
  expression: string,
  attributeOf: (path: string) => string,
): Condition | undefined {
  const text = expression
    .trim()
    .replace(/^=\s*/, "")
    .replace(/^\$\{([^{}]*)\}$/, "$1");
  if (text.length > 2000) return undefined;
  const anyOf = text.split("||");
  if (anyOf.length > 1) return joined("any", anyOf, attributeOf);
  const allOf = text.split("&&");
  return allOf.length > 1 ? joined("all", allOf, attributeOf) : test(text.trim(), attributeOf);
}

function joined(
  group: "all" | "any",
  parts: readonly string[],
  attributeOf: (path: string) => string,
): Condition | undefined {
  const conditions = parts
    .map((part) => expressionCondition(part, attributeOf))
    .filter((part) => part !== undefined);
  if (conditions.length < parts.length) return undefined;
  return group === "all" ? { all: conditions } : { any: conditions };
}

function test(text: string, attributeOf: (path: string) => string): Condition | undefined {
  const compared = comparison.exec(text);
  if (compared) return compare(attributeOf(compared[1] ?? ""), compared[2] ?? "", compared[3] ?? "");
  const [, not, name, of] = called.exec(text) ?? [];
  if (of !== undefined) {
    const attribute = attributeOf(of);
    const negated = not === "!";
    if (name === "not")
      return negated ? { attribute, isTrue: true } : { none: [{ attribute, isTrue: true }] };
    return (name === "empty") === negated ? { attribute, isNotEmpty: true } : { attribute, isEmpty: true };
  }
  const [, no, property] = alone.exec(text) ?? [];
  if (property === undefined || /^(?:true|false|null)$/.test(property)) return undefined;
  const holds = { attribute: attributeOf(property), isTrue: true } as const;
  return no === "!" ? { none: [holds] } : holds;
}

function compare(attribute: string, operator: string, written: string): Condition | undefined {
  const equal = operator === "==" || operator === "!=";
  if (written === "null" || written === "''" || written === '""') {
    if (!equal) return undefined;
    return operator === "==" ? { attribute, isEmpty: true } : { attribute, isNotEmpty: true };
  }
  if (written === "true" || written === "false") {
    if (!equal) return undefined;
    const holds: Condition = { attribute, isTrue: true };
    return (written === "true") === (operator === "==") ? holds : { none: [holds] };
  }
  const value = written.replace(/^['"]|['"]$/g, "");
  if (operator === "==") return { attribute, is: [value] };
  if (operator === "!=") return { attribute, isNot: [value] };
  if (!/^-?\d/.test(value)) return undefined;
  if (operator === ">") return { attribute, greaterThan: value };
  if (operator === "<") return { attribute, lessThan: value };
  return operator === ">=" ? { attribute, atLeast: value } : { attribute, atMost: value };
}
