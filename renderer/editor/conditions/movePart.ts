import type { Condition } from "#shared/dialogue/condition.ts";
import { changeMembers } from "./changeMembers.ts";
import { isTest, readGroup } from "./conditionGroup.ts";
import type { ConditionPath } from "./conditionPath.ts";
import { partAt } from "./partAt.ts";
import { replacePart } from "./replacePart.ts";

/**
 * Moves a part one place up (-1) or down (1): past its neighbour, into a group that it meets, or out of its own group at
 * the group's end. Answers the condition and where the part is now; null if it can go no further.
 */
export function movePart(
  condition: Condition,
  path: ConditionPath,
  by: -1 | 1,
): { readonly condition: Condition; readonly path: ConditionPath } | null {
  const group = path.slice(0, -1);
  const index = path.at(-1);
  const part = partAt(condition, path);
  if (index === undefined || part === undefined) return null;
  const neighbour = partAt(condition, [...group, index + by]);
  const without = replacePart(condition, path, []);
  const put = (into: ConditionPath, at: number) => ({
    condition: changeMembers(without, into, (members) => members.toSpliced(at, 0, part)),
    path: [...into, at],
  });
  if (neighbour && isTest(neighbour)) return put(group, index + by);
  if (neighbour) {
    const into = [...group, by < 0 ? index - 1 : index];
    return put(into, by < 0 ? readGroup(neighbour).members.length : 0);
  }
  const own = group.at(-1);
  return own === undefined ? null : put(group.slice(0, -1), by < 0 ? own : own + 1);
}
