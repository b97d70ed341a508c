import { searchDialogue } from "#shared/dialogue/search/searchDialogue.ts";
import type { CallError, Result } from "#shared/ipc/result.ts";
import type { FoundDialogue, SearchQuery } from "#shared/ipc/search.ts";
import { loadDialogues } from "../dialogues/actions/loadDialogues.ts";
import { undoStep } from "../editor/actions/undoStep.ts";
import { replaceHits } from "../editor/find/replaceHits.ts";
import type { EditorSession } from "../editor/session/editorSession.ts";
import { openSession } from "../editor/session/openSession.ts";
import { call } from "../ipc/call.ts";
import type { FindAllState } from "./findAllStore.ts";

/** What was replaced, and the way to take all of it back. */
export type ReplacedInAll = {
  readonly places: number;
  readonly dialogues: number;
  readonly takeBack: () => Promise<CallError | undefined>;
};

/**
 * Replaces in the dialogues that were found. The one that is open changes through its editor, as a step that can be undone
 * there; all the others at once, or none of them.
 */
export async function replaceInAll(
  { replacement, replacing: _, ...query }: FindAllState,
  found: readonly FoundDialogue[],
): Promise<Result<ReplacedInAll>> {
  const { session } = openSession.getState();
  const open = found.some(({ id }) => id === session?.id) ? session : undefined;
  const others = found.flatMap(({ id, revision }) => (id === open?.id ? [] : [{ id, revision }]));
  if (open) {
    const kept = await call("versions:checkpoint", { id: open.id, reason: "replacing" });
    if (!kept.ok) return kept;
  }
  const answer = await call("dialogues:replace", { ...query, replacement, dialogues: others });
  if (!answer.ok) return answer;
  const { changed, places } = answer.value;
  const here = open ? await replaceHere(open, query, replacement) : undefined;
  await loadDialogues();
  return {
    ok: true,
    value: {
      places: places + (here?.places ?? 0),
      dialogues: changed.length + (here ? 1 : 0),
      async takeBack() {
        const isOpen = here !== undefined && openSession.getState().session === here.session;
        if (isOpen && here.session.document.getState().history.undo.at(-1) !== here.step)
          return { code: "conflict", message: "The dialogue was edited after the replacement." };
        const closed = here && !isOpen ? [{ id: here.session.id, revision: here.revision }] : [];
        const taken = await call("dialogues:takeBack", { dialogues: [...changed, ...closed] });
        if (!taken.ok) return taken.error;
        if (isOpen) undoStep(here.session, "undo");
        await loadDialogues();
        return undefined;
      },
    },
  };
}

/** Replaces in the open dialogue and saves it; undefined when nothing was to be replaced. `step`: what an undo takes back. */
async function replaceHere(session: EditorSession, query: SearchQuery, replacement: string) {
  const { document, autosave } = session;
  const hits = searchDialogue(document.getState().dialogue, query);
  const { changed: places } = await replaceHits(session, hits, replacement);
  if (places === 0) return undefined;
  const step = document.getState().history.undo.at(-1);
  await autosave.flush();
  return { session, places, step, revision: autosave.store.getState().revision };
}
