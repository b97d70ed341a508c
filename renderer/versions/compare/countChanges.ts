import type { Comparison } from "#shared/dialogue/compare/compareDialogues.ts";

/** How many parts were added, removed and changed in all; what only moved counts as changed. */
export function countChanges({ cards, connections, notes, groups, settings }: Comparison): {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
} {
  const parts = [...cards, ...connections, ...notes, ...groups];
  const count = (how: string) => parts.filter((part) => part.how === how).length;
  return {
    added: count("added"),
    removed: count("removed"),
    changed: count("changed") + count("moved") + settings.length,
  };
}
