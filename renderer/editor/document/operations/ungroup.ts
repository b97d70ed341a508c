import type { Draft } from "immer";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";

/** Dissolves groups; their cards stay. */
export function ungroup(draft: Draft<Dialogue>, ids: ReadonlySet<string>): void {
  if (draft.groups.some(({ id }) => ids.has(id)))
    draft.groups = draft.groups.filter(({ id }) => !ids.has(id));
}
