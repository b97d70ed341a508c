import { planValid } from "#shared/dialogue/search/planValid.ts";
import { searchDialogue } from "#shared/dialogue/search/searchDialogue.ts";
import { writeEdits } from "#shared/dialogue/search/writeEdits.ts";
import type { Output, Parsed } from "#shared/ipc/contract.ts";
import { loadDialogue } from "../dialogues/loadDialogue.ts";
import { writeOver } from "../dialogues/writeOver.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { keepPresent } from "../versions/keepPresent.ts";
import { changedSince } from "./changedSince.ts";

/**
 * Replaces what is found in each of the dialogues, in one transaction; what each was before is kept as a version.
 *
 * @throws {Failure} `conflict` when a dialogue is no longer what the preview showed, `not-found`, `invalid`: nothing is changed
 */
export function replaceInDialogues(
  { dialogues, replacement, ...query }: Parsed<"dialogues:replace">,
  context: Pick<HandlerContext, "store" | "newId" | "now">,
): Output<"dialogues:replace"> {
  const replace = context.store.db.transaction(() => {
    const changed: string[] = [];
    let [places, left] = [0, 0];
    for (const { id, revision } of dialogues) {
      const { dialogue, revision: stored } = loadDialogue(id, context);
      if (stored !== revision) throw changedSince(id, dialogue.name);
      const plan = planValid(dialogue, searchDialogue(dialogue, query), replacement);
      left += plan.left.size;
      if (plan.edits.length === 0) continue;
      keepPresent(id, "replacing", context);
      writeEdits(dialogue, plan.edits);
      if (!writeOver(dialogue, { revision, at: context.now() }, context))
        throw changedSince(id, dialogue.name);
      changed.push(id);
      places += plan.edits.length;
    }
    return { changed, places, left };
  });
  return replace.immediate();
}
