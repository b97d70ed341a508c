import type { Box } from "./box.ts";
import { boxOf } from "./boxOf.ts";
import { boxOfNote } from "./boxOfNote.ts";
import type { Scene } from "./scene.ts";

/** Where a card, a group or a note is seen; of a card in a collapsed group, where that is. */
export function placeOf(scene: Scene, id: string): Box | undefined {
  const card = scene.cards.get(scene.hidden.get(id) ?? id);
  if (card) return boxOf(card);
  const frame = scene.frames.find(({ group }) => group.id === id);
  if (frame) return frame.box;
  const note = scene.notes.find((one) => one.id === id);
  return note && boxOfNote(note);
}
