import { showError } from "../../app/showError.ts";
import { canvasTexts } from "../../i18n/areas/canvasTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { call } from "../../ipc/call.ts";
import { showToast } from "../../ui/toast/showToast.ts";
import { onGrid } from "../canvas/onGrid.ts";
import { clipOf } from "../document/clipOf.ts";
import { type Clip, insertCopies } from "../document/operations/insertCopies.ts";
import type { StepName } from "../document/stepName.ts";
import type { EditorSession } from "../session/editorSession.ts";
import { pastes } from "./clipboard.ts";
import { idMaker } from "./idMaker.ts";

type Point = { readonly x: number; readonly y: number };

const step = 40;

/**
 * Pastes what is in the system's clipboard and selects it: in the dialogue that it was copied in a little off its
 * originals, in another one at `center`. What holds no cards is refused with the reason, and nothing changes.
 */
export async function pasteCards(session: EditorSession, center: Point): Promise<void> {
  const read = await call("clipboard:readCards");
  if (!read.ok) return showError(read.error);
  const t = currentTexts(canvasTexts);
  if (!read.value.ok) {
    showToast({ text: t.cannotPaste, detail: t.cannotPasteReasons[read.value.reason] });
    return;
  }
  const { clip } = read.value;
  const before = pastes.getState();
  const count = before.copy === clip.copy ? before.count + 1 : 1;
  pastes.setState({ copy: clip.copy, count });
  const further = step * (clip.dialogue === session.id ? count : count - 1);
  const from = clip.dialogue === session.id ? { x: 0, y: 0 } : awayFrom(clip, center);
  insert(session, clip, { x: from.x + further, y: from.y + further }, "pasteCards");
}

/** Copies what is chosen beside itself and selects the copies. */
export function duplicateSelection(session: EditorSession): void {
  const { document, view } = session;
  const clip = clipOf(document.getState().dialogue, view.getState().nodes);
  insert(session, clip, { x: step, y: step }, "duplicateCards");
}

/** How far a copy must move for its top left to stand at a point. */
function awayFrom({ nodes, notes }: Clip, to: Point): Point {
  const places = [...nodes, ...notes].map(({ position }) => position);
  const left = places.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY);
  const top = places.reduce((least, { y }) => Math.min(least, y), Number.POSITIVE_INFINITY);
  return places.length === 0 ? to : onGrid({ x: to.x - left, y: to.y - top });
}

function insert({ document, view }: EditorSession, clip: Clip, offset: Point, name: StepName): void {
  let ids: readonly string[] = [];
  const idFor = idMaker(document.getState().dialogue);
  document.apply(name, (draft) => {
    ids = insertCopies(draft, clip, offset, idFor);
  });
  if (ids.length === 0) return;
  view.select(ids);
  view.announce(currentTexts(canvasTexts).pasted(ids.length));
}
