import type { Condition } from "#shared/dialogue/condition.ts";
import { readGroup, writeGroup } from "./conditionGroup.ts";
import type { ConditionPath } from "./conditionPath.ts";

/** The condition with the members of the group at `path` changed. */
export function changeMembers(
  condition: Condition,
  path: ConditionPath,
  change: (members: readonly Condition[]) => readonly Condition[],
): Condition {
  const { mode, members } = readGroup(condition);
  const [first, ...rest] = path;
  if (first === undefined) return writeGroup({ mode, members: change(members) });
  return writeGroup({
    mode,
    members: members.map((member, index) => (index === first ? changeMembers(member, rest, change) : member)),
  });
}
