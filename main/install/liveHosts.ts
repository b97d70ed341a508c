import { usedFlows } from "#shared/dialogue/flows/usedFlows.ts";
import { parseDialogue } from "#shared/dialogue/parseDialogue.ts";
import { repairDialogue } from "#shared/dialogue/repairDialogue.ts";
import { calledHosts } from "../bundle/calledHosts.ts";
import { loadFlows } from "../dialogues/loadFlows.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { inPieces } from "../publish/inPieces.ts";
import { getSiteSettings } from "../settings/getSiteSettings.ts";

/** The origins that the widget talks to with what is live now. A dialogue that cannot be read calls nobody. */
export async function liveHosts(context: Pick<HandlerContext, "store">): Promise<string[]> {
  const settings = getSiteSettings(undefined, context);
  const flows = loadFlows(context);
  const rows = context.store.db
    .prepare<[], { document: string }>(
      `SELECT document FROM dialogues WHERE status = 'live' AND deleted_at IS NULL
      AND NOT EXISTS (SELECT 1 FROM flows WHERE flows.id = dialogues.id)`,
    )
    .all();
  const read = await inPieces(rows, ({ document }) => parseDialogue(JSON.parse(document)));
  const dialogues = read.flatMap((one) => (one.ok ? repairDialogue(one.dialogue).dialogue : []));
  return calledHosts([...dialogues, ...usedFlows(dialogues, flows)], settings);
}
