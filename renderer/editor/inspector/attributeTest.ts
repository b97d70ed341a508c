import type { AttributeTest, Operator } from "#shared/dialogue/condition.ts";

type Unit = "days" | "hours" | "minutes";

/** What stands at the right of a comparison, as the builder shows it. */
export type Operand =
  | { readonly shape: "none" }
  | { readonly shape: "list"; readonly text: string }
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
  if (shape === "list") return { shape, text: Array.isArray(value) ? value.map(quote).join(", ") : "" };
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
  if (name === "") return null;
  const value = readOperand(operand);
  return value === null ? null : ({ attribute: name, [operator]: value } as AttributeTest);
}

/** An empty operand of the shape that the operator needs; what was typed is kept where it fits. */
export function operandFor(operator: Operator, before: Operand): Operand {
  const shape = operandShapes[operator];
  if (shape === before.shape) return before;
  const text = "text" in before ? before.text : "from" in before ? before.from : "";
  if (shape === "none") return { shape };
  if (shape === "list" || shape === "point") return { shape, text };
  return shape === "range" ? { shape, from: text, to: "" } : { shape, amount: "7", unit: "days" };
}

function readOperand(operand: Operand): unknown {
  if (operand.shape === "none") return true;
  if (operand.shape === "list") {
    const list = readList(operand.text);
    return list.length > 0 ? list : null;
  }
  if (operand.shape === "point") return readPoint(operand.text);
  if (operand.shape === "range") {
    const [from, to] = [readPoint(operand.from), readPoint(operand.to)];
    return from === null || to === null ? null : [from, to];
  }
  const amount = Number(operand.amount.replace(",", "."));
  return operand.amount.trim() !== "" && amount >= 0 ? { [operand.unit]: amount } : null;
}

function readPoint(text: string): string | number | null {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  const number = Number(trimmed);
  return Number.isFinite(number) ? number : trimmed;
}

/** Values between commas; one that holds a comma stands in quotes. */
function readList(text: string): string[] {
  return [...text.matchAll(/\s*(?:"((?:[^"\\]|\\.)*)"|([^,]+))\s*(?:,|$)/g)]
    .map(([, quoted, plain]) =>
      quoted === undefined ? (plain ?? "").trim() : quoted.replace(/\\(.)/g, "$1"),
    )
    .filter((value) => value !== "");
}

function quote(value: unknown): string {
  const text = String(value);
  return /[,"]/.test(text) ? `"${text.replace(/["\\]/g, "\\$&")}"` : text;
}
