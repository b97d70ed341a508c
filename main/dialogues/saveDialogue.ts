import type { Output, Parsed } from "#shared/ipc/contract.ts";
import { noteUses } from "../assets/noteUses.ts";
import { Failure } from "../failure/Failure.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { keepWhileEditing } from "../versions/keepWhileEditing.ts";
import { noSuchDialogue } from "./noSuchDialogue.ts";
import { noteCalls } from "./noteCalls.ts";
import { rowOf } from "./rowOf.ts";

/**
 * Saves a dialogue over the revision that it was read at; when this returns it is on the disk.
 *
 * @throws {Failure} `conflict` when somebody else saved in between; `not-found`
 */
export function saveDialogue(
  { dialogue, revision }: Parsed<"dialogues:save">,
  context: Pick<HandlerContext, "store" | "now" | "newId">,
): Output<"dialogues:save"> {
  const { store, now } = context;
  const savedAt = now();
  const update = store.db.prepare(
    `UPDATE dialogues SET name = @name, description = @description, status = @status, priority = @priority,
        languages = @languages, cards = @cards, document = @document, revision = revision + 1, updated_at = @savedAt
      WHERE id = @id AND revision = @revision AND deleted_at IS NULL`,
  );
  const write = store.db.transaction(() => {
    keepWhileEditing({ dialogue: dialogue.id, revision }, context);
    const { changes } = update.run({ ...rowOf(dialogue), revision, savedAt });
    if (changes === 1) {
      noteUses(dialogue, store);
      noteCalls(dialogue, context);
    }
    return changes;
  });
  if (write.immediate() === 1) return { revision: revision + 1, savedAt };
  const stored = store.db
    .prepare<[string], { revision: number }>(
      "SELECT revision FROM dialogues WHERE id = ? AND deleted_at IS NULL",
    )
    .get(dialogue.id);
  if (stored === undefined) throw noSuchDialogue(dialogue.id);
  throw new Failure("conflict", "This dialogue was changed elsewhere since it was opened.", {
    detail: String(stored.revision),
  });
}
