import { frameHead } from "./boxOfGroup.ts";
import { boxOfNote } from "./boxOfNote.ts";
import { cardAt } from "./cardAt.ts";
import type { Scene } from "./scene.ts";

/** The id of what is under a point of the canvas: a card or a collapsed group, else a note, else a frame by its name. */
export function thingAt(scene: Scene, x: number, y: number): string | undefined {
  const card = cardAt(scene, x, y);
  if (card) return card.id;
  const note = scene.notes.findLast((one) => {
    const { left, top, right, bottom } = boxOfNote(one);
    return x >= left && x <= right && y >= top && y <= bottom;
  });
  if (note) return note.id;
  return scene.frames.findLast(
    ({ box }) => x >= box.left && x <= box.right && y >= box.top && y <= box.top + frameHead,
  )?.group.id;
}
