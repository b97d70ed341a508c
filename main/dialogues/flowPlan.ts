import { canonicalJson } from "#shared/dialogue/canonicalJson.ts";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { calledFlows } from "#shared/dialogue/flows/calledFlows.ts";
import { parseDialogue } from "#shared/dialogue/parseDialogue.ts";
import { repairDialogue } from "#shared/dialogue/repairDialogue.ts";
import { takeAssets } from "../assets/takeAssets.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";

/**
 * What becomes of the flows of a page. `there`: ids of those that the store has just so, which need not be brought in;
 * `copies`: of those whose id something else has, id -> the new one. The others keep their ids.
 */
export type FlowPlan = {
  readonly there: ReadonlySet<string>;
  readonly copies: ReadonlyMap<string, string>;
};

/** Finds out how flows can come into the store so that every call, also from one of them to another, means what it meant. */
export function flowPlan(
  flows: readonly Dialogue[],
  context: Pick<HandlerContext, "store" | "newId">,
): FlowPlan {
  const there = new Set<string>();
  const copies = new Map<string, string>();
  for (const flow of flows) {
    const stored = storedAs(flow.id, context);
    if (stored === undefined || (stored.flow && stored.deleted)) continue;
    if (stored.flow && meaningOf(stored.document) === meaningOf(takeAssets(flow).dialogue))
      there.add(flow.id);
    else copies.set(flow.id, context.newId());
  }
  // One that is there, just so, calls those of the store: with a callee that is copied it has to be another one, too.
  for (let before = -1; before !== copies.size; ) {
    before = copies.size;
    for (const flow of flows)
      if (there.has(flow.id) && calledFlows(flow).some((called) => copies.has(called))) {
        there.delete(flow.id);
        copies.set(flow.id, context.newId());
      }
  }
  return { there, copies };
}

function storedAs(id: string, { store }: Pick<HandlerContext, "store">) {
  const row = store.db
    .prepare<[string], { document: string; flow: number; deleted: number }>(
      `SELECT document, deleted_at IS NOT NULL AS deleted,
        EXISTS (SELECT 1 FROM flows WHERE flows.id = dialogues.id) AS flow FROM dialogues WHERE id = ?`,
    )
    .get(id);
  return row && { document: JSON.parse(row.document), flow: row.flow === 1, deleted: row.deleted === 1 };
}

/** A document in one wording, without what is for its authors only: notes need not come along with a page. */
function meaningOf(document: unknown): string | undefined {
  const parsed = parseDialogue(document);
  return parsed.ok ? canonicalJson({ ...repairDialogue(parsed.dialogue).dialogue, notes: [] }) : undefined;
}
