import type { Draft } from "immer";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { DialogueGroup } from "#shared/dialogue/group.ts";

/** Renames, collapses or expands groups. */
export function changeGroups(
  draft: Draft<Dialogue>,
  ids: ReadonlySet<string>,
  change: Partial<Pick<DialogueGroup, "name" | "collapsed">>,
): void {
  for (const group of draft.groups) if (ids.has(group.id)) Object.assign(group, change);
}
