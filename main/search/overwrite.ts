import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { rowOf } from "../dialogues/rowOf.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { changedSince } from "./changedSince.ts";

/**
 * Writes a dialogue over its revision, within the transaction of whoever calls; answers the new one.
 *
 * @throws {Failure} `conflict` when that is not the revision any more, or the dialogue is gone
 */
export function overwrite(
  dialogue: Dialogue,
  revision: number,
  { store, now }: Pick<HandlerContext, "store" | "now">,
): { id: string; revision: number } {
  const { changes } = store.db
    .prepare(
      `UPDATE dialogues SET name = @name, description = @description, status = @status, priority = @priority,
        languages = @languages, cards = @cards, document = @document, revision = revision + 1, updated_at = @at
      WHERE id = @id AND revision = @revision AND deleted_at IS NULL`,
    )
    .run({ ...rowOf(dialogue), revision, at: now() });
  if (changes === 0) throw changedSince(dialogue.id, dialogue.name);
  return { id: dialogue.id, revision: revision + 1 };
}
