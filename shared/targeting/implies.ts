import { canonicalJson } from "../dialogue/canonicalJson.ts";
import type { AttributeTest, Condition, Operator } from "../dialogue/condition.ts";

const positive: ReadonlySet<string> = new Set<Operator>([
  "is",
  "contains",
  "startsWith",
  "endsWith",
  "isNotEmpty",
  "isTrue",
  "isFalse",
  "greaterThan",
  "atLeast",
  "lessThan",
  "atMost",
  "between",
  "before",
  "after",
  "inLast",
  "inNext",
]);

const isGroup = (condition: Condition): condition is Exclude<Condition, AttributeTest> =>
  !("attribute" in condition);
const isSubset = (some: readonly unknown[], all: readonly unknown[]) =>
  some.every((one) => all.includes(one));

/** The range of numbers that a test lets through, its ends included or not; undefined for any other test. */
function rangeOf(
  test: AttributeTest,
): { readonly from: number; readonly to: number; readonly open: boolean } | undefined {
  const { greaterThan, atLeast, lessThan, atMost, between } = test;
  const range = (from: unknown, to: unknown, open: boolean) =>
    typeof from === "number" && typeof to === "number" ? { from, to, open } : undefined;
  if (between) return range(between[0], between[1], false);
  if (greaterThan !== undefined) return range(greaterThan, Number.POSITIVE_INFINITY, true);
  if (atLeast !== undefined) return range(atLeast, Number.POSITIVE_INFINITY, false);
  if (lessThan !== undefined) return range(Number.NEGATIVE_INFINITY, lessThan, true);
  return atMost === undefined ? undefined : range(Number.NEGATIVE_INFINITY, atMost, false);
}

function testImplies(a: AttributeTest, b: AttributeTest): boolean {
  if (a.attribute !== b.attribute) return false;
  const operator = Object.keys(a).find((key) => key !== "attribute") ?? "";
  if (b.isNotEmpty) return positive.has(operator);
  if (a.isEmpty) return b.isNot !== undefined || b.notContains !== undefined;
  for (const name of ["is", "contains", "startsWith", "endsWith"] as const)
    if (a[name] && b[name]) return isSubset(a[name], b[name]);
  for (const name of ["isNot", "notContains"] as const)
    if (a[name] && b[name]) return isSubset(b[name], a[name]);
  const [inner, outer] = [rangeOf(a), rangeOf(b)];
  if (!inner || !outer) return false;
  // an open end stays open: what touches the border from inside might be the border itself
  const strict = outer.open && !inner.open;
  return strict
    ? inner.from > outer.from && inner.to < outer.to
    : inner.from >= outer.from && inner.to <= outer.to;
}

/**
 * Whether `b` holds for everybody for whom `a` holds. True is proved, by the shape of both alone; false means that it is
 * not so, or could not be proved.
 */
export function implies(a: Condition, b: Condition): boolean {
  if (canonicalJson(a) === canonicalJson(b)) return true;
  if ("all" in b) return b.all.every((part) => implies(a, part));
  if ("any" in a) return a.any.every((part) => implies(part, b));
  if ("none" in b && b.none.every((part) => excludes(a, part))) return true;
  if ("any" in b && b.any.some((part) => implies(a, part))) return true;
  if ("all" in a) return a.all.some((part) => implies(part, b));
  return !isGroup(a) && !isGroup(b) && testImplies(a, b);
}

/** Whether `part` holds for nobody for whom `a` holds. */
function excludes(a: Condition, part: Condition): boolean {
  if ("any" in part) return part.any.every((one) => excludes(a, one));
  if ("none" in a) return a.none.some((one) => implies(part, one));
  return "all" in a && a.all.some((one) => excludes(one, part));
}
