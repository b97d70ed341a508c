import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { Flows } from "#shared/dialogue/flows/flows.ts";
import { parseDialogue } from "#shared/dialogue/parseDialogue.ts";
import { repairDialogue } from "#shared/dialogue/repairDialogue.ts";
import { compile } from "#shared/engine/compile.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";

/** What visitors of the site get beside the dialogue that is tried. One that cannot run is left out, as in a publish. */
export function liveOthers(
  tried: string,
  flows: Flows,
  { store }: Pick<HandlerContext, "store">,
): readonly Dialogue[] {
  const rows = store.db
    .prepare<[string], { document: string }>(
      `SELECT document FROM dialogues
        WHERE deleted_at IS NULL AND status = 'live' AND id <> ? AND id NOT IN (SELECT id FROM flows) ORDER BY id`,
    )
    .all(tried);
  return rows.flatMap(({ document }) => {
    const parsed = parseDialogue(JSON.parse(document));
    if (!parsed.ok) return [];
    const { dialogue } = repairDialogue(parsed.dialogue);
    return runs(dialogue, flows) ? [dialogue] : [];
  });
}

function runs(dialogue: Dialogue, flows: Flows): boolean {
  try {
    compile(dialogue, "", flows);
    return true;
  } catch {
    return false;
  }
}
