import { parseDialogue } from "#shared/dialogue/parseDialogue.ts";
import type { Store } from "../../store/Store.ts";
import { whomsIn } from "../whomsIn.ts";

/** The teams and agents whose times live dialogues, and flows that they may call, offer. */
export function liveWhoms({ db }: Store): string[] {
  const documents = db
    .prepare<[], string>(
      `SELECT document FROM dialogues WHERE deleted_at IS NULL AND instr(document, '"whom"') > 0
      AND (status = 'live' OR EXISTS (SELECT 1 FROM flows WHERE flows.id = dialogues.id))`,
    )
    .pluck()
    .all();
  return whomsIn(
    documents.flatMap((document) => {
      const parsed = parseDialogue(JSON.parse(document));
      return parsed.ok ? [parsed.dialogue] : [];
    }),
  );
}
