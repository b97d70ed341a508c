import { openDialogue } from "../dialogues/actions/openDialogue.ts";
import { sendDropOff } from "../editor/dropOff/comingDropOff.ts";

/** Opens a dialogue with what its visitors did on the canvas. */
export function seeOnCanvas(id: string): void {
  sendDropOff(id);
  void openDialogue(id);
}
