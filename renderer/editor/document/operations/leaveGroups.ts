import type { Draft } from "immer";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";

/** Takes cards out of their groups; a group that holds none any more goes. */
export function leaveGroups(draft: Draft<Dialogue>, ids: ReadonlySet<string>): void {
  for (const group of draft.groups)
    if (group.cards.some((id) => ids.has(id))) group.cards = group.cards.filter((id) => !ids.has(id));
  if (draft.groups.some(({ cards }) => cards.length === 0))
    draft.groups = draft.groups.filter(({ cards }) => cards.length > 0);
}
