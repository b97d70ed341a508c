import { clipOf } from "../document/clipOf.ts";
import { type Clip, insertCopies } from "../document/operations/insertCopies.ts";
import type { StepName } from "../document/stepName.ts";
import type { EditorSession } from "../session/editorSession.ts";
import { clipboard } from "./clipboard.ts";
import { idMaker } from "./idMaker.ts";

const step = 40;

/** Pastes the copied cards, a little off their originals, and selects them. */
export function pasteCards(session: EditorSession): void {
  const { clip, pasted } = clipboard.getState();
  if (!clip) return;
  clipboard.setState({ pasted: pasted + 1 });
  insert(session, clip, step * (pasted + 1), "pasteCards");
}

/** Copies the chosen cards beside themselves and selects the copies. */
export function duplicateSelection(session: EditorSession): void {
  const { document, view } = session;
  insert(session, clipOf(document.getState().dialogue, view.getState().nodes), step, "duplicateCards");
}

function insert({ document, view }: EditorSession, clip: Clip, distance: number, name: StepName): void {
  let ids: readonly string[] = [];
  const idFor = idMaker(document.getState().dialogue);
  document.apply(name, (draft) => {
    ids = insertCopies(draft, clip, { x: distance, y: distance }, idFor);
  });
  if (ids.length > 0) view.select(ids);
}
