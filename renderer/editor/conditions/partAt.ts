import type { Condition } from "#shared/dialogue/condition.ts";
import { readGroup } from "./conditionGroup.ts";
import type { ConditionPath } from "./conditionPath.ts";

/** The part of a condition at `path`; undefined where there is none. */
export function partAt(condition: Condition, path: ConditionPath): Condition | undefined {
  const [first, ...rest] = path;
  if (first === undefined) return condition;
  const member = readGroup(condition).members[first];
  return member && partAt(member, rest);
}
