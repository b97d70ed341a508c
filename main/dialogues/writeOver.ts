import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { noteUses } from "../assets/noteUses.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { noteCalls } from "./noteCalls.ts";
import { noteTheme } from "./noteTheme.ts";
import { rowOf } from "./rowOf.ts";

/**
 * Writes a dialogue over its revision, within the transaction of whoever calls; false when that is not the revision any
 * more, or the dialogue is gone. `at`: milliseconds since the epoch.
 */
export function writeOver(
  dialogue: Dialogue,
  { revision, at }: { readonly revision: number; readonly at: number },
  { store }: Pick<HandlerContext, "store">,
): boolean {
  const { changes } = store.db
    .prepare(
      `UPDATE dialogues SET name = @name, description = @description, status = @status, priority = @priority,
        languages = @languages, cards = @cards, document = @document, revision = revision + 1, updated_at = @at
      WHERE id = @id AND revision = @revision AND deleted_at IS NULL`,
    )
    .run({ ...rowOf(dialogue), revision, at });
  if (changes === 0) return false;
  noteUses(dialogue, store);
  noteCalls(dialogue, { store });
  noteTheme(dialogue, { store });
  return true;
}
