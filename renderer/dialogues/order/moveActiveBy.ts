import { dialoguesTexts } from "../../i18n/areas/dialoguesTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { listStore } from "../listStore.ts";
import { shownDialogues } from "../shownDialogues.ts";
import { tell } from "../tell.ts";
import { moveDialogue } from "./moveDialogue.ts";

/** Moves the active row over the one above it (-1) or below it (1). */
export function moveActiveBy(step: -1 | 1): void {
  const shown = shownDialogues();
  const at = shown.findIndex(({ id }) => id === listStore.getState().active);
  const [moving, other] = [shown[at], shown[at + step]];
  if (moving === undefined) return;
  if (other === undefined) tell(currentTexts(dialoguesTexts).cannotMove);
  else moveDialogue(moving.id, step < 0 ? { before: other.id } : { behind: other.id });
}
