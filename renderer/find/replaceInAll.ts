import { searchDialogue } from "#shared/dialogue/search/searchDialogue.ts";
import type { CallError, Result } from "#shared/ipc/result.ts";
import type { FoundDialogue } from "#shared/ipc/search.ts";
import { loadDialogues } from "../dialogues/actions/loadDialogues.ts";
import { isAsPlanned } from "../editor/find/isAsPlanned.ts";
import { planHits } from "../editor/find/planHits.ts";
import type { Plan } from "../editor/find/planOrder.ts";
import { writePlan } from "../editor/find/writePlan.ts";
import type { EditorSession } from "../editor/session/editorSession.ts";
import { openSession } from "../editor/session/openSession.ts";
import { call } from "../ipc/call.ts";
import type { Previewed } from "./previewed.ts";
import type { ReplacedInAll } from "./replacedInAll.ts";

const changedSince: CallError = { code: "conflict", message: "A dialogue was changed after the preview." };

/**
 * Replaces in the dialogues that were found, as it was previewed. The one that is open changes through its editor, as a step
 * that can be undone there; all the others at once, or none of them. `conflict`: something is no longer what the preview
 * showed, and nothing was done. Rejects when the worker that plans fails; nothing was done then either.
 */
export async function replaceInAll(
  { query, replacement }: Previewed,
  found: readonly FoundDialogue[],
): Promise<Result<ReplacedInAll>> {
  const { session } = openSession.getState();
  const here = session && found.find(({ id }) => id === session.id);
  const dialogue = session?.document.getState().dialogue;
  let plan: Plan | undefined;
  if (here && dialogue) {
    if (!isAt(session, here.revision)) return { ok: false, error: changedSince };
    const kept = await call("versions:checkpoint", { id: here.id, reason: "replacing" });
    if (!kept.ok) return kept;
    // all that may fail comes before anything is written anywhere
    plan = await planHits(dialogue, searchDialogue(dialogue, query), replacement);
    if (!isAsPlanned(session, dialogue) || !isAt(session, here.revision))
      return { ok: false, error: changedSince };
  }
  const others = found.filter((one) => one !== here).map(({ id, revision }) => ({ id, revision }));
  const answer = await call("dialogues:replace", { ...query, replacement, dialogues: others });
  if (!answer.ok) return answer;
  const { changed, places } = answer.value;
  const placesHere = plan && dialogue && isAsPlanned(session, dialogue) ? plan.edits.length : 0;
  if (session && plan && placesHere > 0) {
    writePlan(session, "replaceText", plan);
    await session.autosave.flush();
  }
  await loadDialogues();
  const done = found.filter(({ id }) => changed.includes(id) || (id === here?.id && placesHere > 0));
  return { ok: true, value: { query, replacement, dialogues: done, places: places + placesHere } };
}

/** Whether the editor shows what is stored, at that revision. */
function isAt({ autosave }: EditorSession, revision: number): boolean {
  const { status, revision: stored } = autosave.store.getState();
  return status.state === "saved" && stored === revision;
}
