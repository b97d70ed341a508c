import type { AttributeTest, Condition } from "#shared/dialogue/condition.ts";

/** How the conditions of a group are taken together. */
export type GroupMode = "all" | "any" | "none";

/** A condition as the builder shows it: one group of tests; a group inside it is kept as it is. */
export type ConditionGroup = { readonly mode: GroupMode; readonly members: readonly Condition[] };

/** Reads any condition as a group; a lone test is a group of one. */
export function readGroup(condition: Condition): ConditionGroup {
  if ("all" in condition) return { mode: "all", members: condition.all };
  if ("any" in condition) return { mode: "any", members: condition.any };
  if ("none" in condition) return { mode: "none", members: condition.none };
  return { mode: "all", members: [condition] };
}

/** Writes a group as a condition. */
export function writeGroup({ mode, members }: ConditionGroup): Condition {
  const list = [...members];
  if (mode === "all") return { all: list };
  return mode === "any" ? { any: list } : { none: list };
}

/** Whether a condition is one test on an attribute. */
export function isTest(condition: Condition): condition is AttributeTest {
  return "attribute" in condition;
}
