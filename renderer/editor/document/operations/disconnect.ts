import type { Draft } from "immer";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";

/** Removes edges; the cards stay. */
export function disconnect(draft: Draft<Dialogue>, ids: ReadonlySet<string>): void {
  if (draft.edges.some((edge) => ids.has(edge.id)))
    draft.edges = draft.edges.filter((edge) => !ids.has(edge.id));
}
