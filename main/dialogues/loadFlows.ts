import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { Flows } from "#shared/dialogue/flows/flows.ts";
import { parseDialogue } from "#shared/dialogue/parseDialogue.ts";
import { repairDialogue } from "#shared/dialogue/repairDialogue.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";

/** Every flow that is not deleted, as it is saved, mended. One that cannot be read is not there for its callers. */
export function loadFlows({ store }: Pick<HandlerContext, "store">): Flows {
  const documents = store.db
    .prepare<[], { document: string }>(
      "SELECT document FROM dialogues JOIN flows USING (id) WHERE deleted_at IS NULL ORDER BY id",
    )
    .all();
  const read = documents.flatMap(({ document }): [string, Dialogue][] => {
    const parsed = parseDialogue(JSON.parse(document));
    return parsed.ok ? [[parsed.dialogue.id, repairDialogue(parsed.dialogue).dialogue]] : [];
  });
  return new Map(read);
}
