import type { AttributeType } from "#shared/dialogue/attributes/attributeEntry.ts";
import type { AttributeTest, Operator } from "#shared/dialogue/condition.ts";

type Unit = "days" | "hours" | "minutes";
type Scalar = string | number | boolean;

/** What stands at the right of a comparison, as the builder shows it. */
export type Operand =
  | { readonly shape: "none" }
  | { readonly shape: "list"; readonly values: readonly Scalar[] }
  | { readonly shape: "point"; readonly text: string }
  | { readonly shape: "range"; readonly from: string; readonly to: string }
  | { readonly shape: "span"; readonly amount: string; readonly unit: Unit };

/** The shape of each operator's value, in the order of the menu. */
export const operandShapes = {
  is: "list",
  isNot: "list",
  contains: "list",
  notContains: "list",
  startsWith: "list",
  endsWith: "list",
  isNotEmpty: "none",
  isEmpty: "none",
  isTrue: "none",
  isFalse: "none",
  greaterThan: "point",
  atLeast: "point",
  lessThan: "point",
  atMost: "point",
  between: "range",
  before: "point",
  after: "point",
  inLast: "span",
  inNext: "span",
} as const satisfies { readonly [Name in Operator]: Operand["shape"] };

const emptiness = ["isNotEmpty", "isEmpty"] as const satisfies readonly Operator[];

/** The comparisons that make sense for a type, in the order of the menu. */
export const operatorsOf: { readonly [Type in AttributeType]: readonly Operator[] } = {
  any: Object.keys(operandShapes) as Operator[],
  text: ["is", "isNot", "contains", "notContains", "startsWith", "endsWith", ...emptiness],
  number: ["is", "isNot", "greaterThan", "atLeast", "lessThan", "atMost", "between", ...emptiness],
  yesNo: ["isTrue", "isFalse", ...emptiness],
  date: ["is", "isNot", "before", "after", "between", "inLast", "inNext", ...emptiness],
};

/** The operator of a test; `is` if it has none that is known. */
export function operatorOf(test: AttributeTest): Operator {
  const found = Object.keys(test).find((key) => key in operandShapes);
  return (found as Operator | undefined) ?? "is";
}

/** The value of a test as its fields show it. */
export function operandOf(test: AttributeTest): Operand {
  const operator = operatorOf(test);
  const value: unknown = test[operator];
  const shape = operandShapes[operator];
  if (shape === "none") return { shape };
  if (shape === "list") return { shape, values: Array.isArray(value) ? value : [] };
  if (shape === "point") return { shape, text: value === undefined ? "" : String(value) };
  if (shape === "range") {
    const [from = "", to = ""] = Array.isArray(value) ? value : [];
    return { shape, from: String(from), to: String(to) };
  }
  const span = (typeof value === "object" && value !== null ? value : {}) as { [Name in Unit]?: number };
  const unit = (["days", "hours", "minutes"] as const).find((name) => span[name] !== undefined) ?? "days";
  return { shape, amount: String(span[unit] ?? ""), unit };
}

/** The test that the fields describe; null while they do not make one yet. */
export function makeTest(attribute: string, operator: Operator, operand: Operand): AttributeTest | null {
  const name = attribute.trim();
  if (name === "" || name.length > 200) return null;
  const value = readOperand(operand);
  return value === null ? null : ({ attribute: name, [operator]: value } as AttributeTest);
}

/** An empty operand of the shape that the operator needs; what was entered is kept where it fits. */
export function operandFor(operator: Operator, before: Operand): Operand {
  const shape = operandShapes[operator];
  if (shape === before.shape) return before;
  const text =
    "text" in before
      ? before.text
      : "from" in before
        ? before.from
        : "values" in before
          ? String(before.values[0] ?? "")
          : "";
  if (shape === "none") return { shape };
  if (shape === "list") return { shape, values: text === "" ? [] : [text] };
  if (shape === "point") return { shape, text };
  return shape === "range" ? { shape, from: text, to: "" } : { shape, amount: "7", unit: "days" };
}

function readOperand(operand: Operand): unknown {
  if (operand.shape === "none") return true;
  if (operand.shape === "list") return operand.values.length > 0 ? [...operand.values] : null;
  if (operand.shape === "point") return readPoint(operand.text);
  if (operand.shape === "range") {
    const [from, to] = [readPoint(operand.from), readPoint(operand.to)];
    return from === null || to === null ? null : [from, to];
  }
  const amount = Number(operand.amount.replace(",", "."));
  return operand.amount.trim() !== "" && amount >= 0 && Number.isFinite(amount)
    ? { [operand.unit]: amount }
    : null;
}

function readPoint(text: string): string | number | null {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  const number = Number(trimmed);
  return Number.isFinite(number) ? number : trimmed;
}
