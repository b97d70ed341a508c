import type { AttributeTest, Condition } from "../dialogue/condition.ts";
import { parseMoment } from "../dialogue/parseMoment.ts";
import { parseNumber } from "../dialogue/parseNumber.ts";
import type { CheckScope } from "./checkScope.ts";
import type { Finding } from "./finding.ts";
import { isKnownAttribute } from "./isKnownAttribute.ts";
import type { Place } from "./place.ts";

type Point = string | number;

function order(point: Point): number | null {
  const number = parseNumber(point);
  if (number !== null) return number;
  const moment = typeof point === "string" ? parseMoment(point, "UTC") : null;
  return moment && ("day" in moment ? moment.day * 86_400_000 : moment.instant);
}

/** What is wrong with a test that the schema cannot see; undefined if nothing is. */
function fault(test: AttributeTest): string | undefined {
  const { between, before, after, inLast, inNext } = test;
  if (between) {
    const [from, to] = between.map(order);
    if (from == null || to == null) return "not-comparable";
    return from > to ? "reversed" : undefined;
  }
  for (const point of [test.greaterThan, test.atLeast, test.lessThan, test.atMost])
    if (point !== undefined && order(point) === null) return "not-comparable";
  for (const point of [before, after])
    if (typeof point === "string" && parseMoment(point, "UTC") === null) return "not-a-date";
  const span = inLast ?? inNext;
  return span && !span.days && !span.hours && !span.minutes ? "empty-span" : undefined;
}

/** Checks a condition, wherever it stands: its attributes are known, its values can be compared. */
export function checkCondition(condition: Condition, path: Place, scope: CheckScope): Finding[] {
  for (const group of ["all", "any", "none"] as const) {
    const parts =
      group in condition ? (condition as { [Group in typeof group]?: Condition[] })[group] : undefined;
    if (parts) return parts.flatMap((part, index) => checkCondition(part, [...path, group, index], scope));
  }
  const test = condition as AttributeTest;
  const params = { attribute: test.attribute };
  const found: Finding[] = [];
  if (!isKnownAttribute(test.attribute, scope))
    found.push({ severity: "error", code: "unknown-attribute", path, params });
  const reason = fault(test);
  if (reason) found.push({ severity: "error", code: "bad-condition", path, params: { ...params, reason } });
  return found;
}
