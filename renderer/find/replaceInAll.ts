import { searchDialogue } from "#shared/dialogue/search/searchDialogue.ts";
import type { CallError, Result } from "#shared/ipc/result.ts";
import type { FoundDialogue } from "#shared/ipc/search.ts";
import { loadDialogues } from "../dialogues/actions/loadDialogues.ts";
import { replaceHits } from "../editor/find/replaceHits.ts";
import type { EditorSession } from "../editor/session/editorSession.ts";
import { openSession } from "../editor/session/openSession.ts";
import { call } from "../ipc/call.ts";
import type { Previewed } from "./previewed.ts";
import type { ReplacedInAll } from "./replacedInAll.ts";

const changedSince: CallError = { code: "conflict", message: "A dialogue was changed after the preview." };

/**
 * Replaces in the dialogues that were found, as it was previewed. The one that is open changes through its editor, as a step
 * that can be undone there; all the others at once, or none of them. `conflict`: something is no longer what the preview
 * showed, and nothing was done.
 */
export async function replaceInAll(
  { query, replacement }: Previewed,
  found: readonly FoundDialogue[],
): Promise<Result<ReplacedInAll>> {
  const { session } = openSession.getState();
  const here = session && found.find(({ id }) => id === session.id);
  if (here) {
    if (!isAt(session, here.revision)) return { ok: false, error: changedSince };
    const kept = await call("versions:checkpoint", { id: here.id, reason: "replacing" });
    if (!kept.ok) return kept;
    if (!isAt(session, here.revision)) return { ok: false, error: changedSince };
  }
  const others = found.filter((one) => one !== here).map(({ id, revision }) => ({ id, revision }));
  const answer = await call("dialogues:replace", { ...query, replacement, dialogues: others });
  if (!answer.ok) return answer;
  const { changed, places } = answer.value;
  const placesHere = here ? await replaceHere(session, { query, replacement }) : 0;
  await loadDialogues();
  const done = found.filter(({ id }) => changed.includes(id) || (id === here?.id && placesHere > 0));
  return { ok: true, value: { query, replacement, dialogues: done, places: places + placesHere } };
}

/** Whether the editor shows what is stored, at that revision. */
function isAt({ autosave }: EditorSession, revision: number): boolean {
  const { status, revision: stored } = autosave.store.getState();
  return status.state === "saved" && stored === revision;
}

/** Replaces in the open dialogue and saves it; answers how many places. */
async function replaceHere(session: EditorSession, { query, replacement }: Previewed): Promise<number> {
  const { document, autosave } = session;
  const hits = searchDialogue(document.getState().dialogue, query);
  const { changed } = await replaceHits(session, hits, replacement);
  await autosave.flush();
  return changed;
}
