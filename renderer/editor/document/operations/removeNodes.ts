import type { Draft } from "immer";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { leaveGroups } from "./leaveGroups.ts";

/**
 * Removes notes, and cards with every edge from or to them. The only start stays: a dialogue without one cannot run.
 */
export function removeNodes(draft: Draft<Dialogue>, ids: ReadonlySet<string>): void {
  const starts = draft.nodes.filter((node) => node.kind === "start");
  const kept = starts.every((node) => ids.has(node.id)) ? starts[0]?.id : undefined;
  const gone = (id: string) => ids.has(id) && id !== kept;
  if (draft.notes.some((note) => ids.has(note.id)))
    draft.notes = draft.notes.filter((note) => !ids.has(note.id));
  if (!draft.nodes.some((node) => gone(node.id))) return;
  draft.nodes = draft.nodes.filter((node) => !gone(node.id));
  leaveGroups(draft, new Set([...ids].filter(gone)));
  if (draft.edges.some((edge) => gone(edge.from.node) || gone(edge.to.node)))
    draft.edges = draft.edges.filter((edge) => !gone(edge.from.node) && !gone(edge.to.node));
}
