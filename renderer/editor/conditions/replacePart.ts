import type { Condition } from "#shared/dialogue/condition.ts";
import { changeMembers } from "./changeMembers.ts";
import type { ConditionPath } from "./conditionPath.ts";

/** The condition with others in the place of the part at `path`, which is not the whole; none removes it. */
export function replacePart(
  condition: Condition,
  path: ConditionPath,
  parts: readonly Condition[],
): Condition {
  return changeMembers(condition, path.slice(0, -1), (members) =>
    members.flatMap((member, index) => (index === path.at(-1) ? parts : [member])),
  );
}
