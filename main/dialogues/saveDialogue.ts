import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { Output } from "#shared/ipc/contract.ts";
import { Failure } from "../failure/Failure.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { keepWhileEditing } from "../versions/keepWhileEditing.ts";
import { noSuchDialogue } from "./noSuchDialogue.ts";
import { writeOver } from "./writeOver.ts";

/**
 * Saves a dialogue over the revision that it was read at; when this returns it is on the disk.
 *
 * @throws {Failure} `conflict` when somebody else saved in between; `not-found`
 */
export function saveDialogue(
  { dialogue, revision }: { readonly dialogue: Dialogue; readonly revision: number },
  context: Pick<HandlerContext, "store" | "now" | "newId">,
): Output<"dialogues:save"> {
  const { store, now } = context;
  const savedAt = now();
  const write = store.db.transaction(() => {
    keepWhileEditing({ dialogue: dialogue.id, revision }, context);
    return writeOver(dialogue, { revision, at: savedAt }, context);
  });
  if (write.immediate()) return { revision: revision + 1, savedAt };
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
