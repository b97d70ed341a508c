import { boxOfNote } from "./boxOfNote.ts";
import type { Place, Places } from "./place.ts";
import type { Scene } from "./scene.ts";

/**
 * Where things are shown while those of `ids` (cards, notes, groups) are dragged by `by`: the cards of a frame go with
 * it, a collapsed group as its box.
 */
export function dragPlaces(scene: Scene, ids: Iterable<string>, by: Place): Places {
  const chosen = new Set(ids);
  for (const { group } of scene.frames)
    if (chosen.has(group.id)) for (const card of group.cards) chosen.add(card);
  const notes = new Map(scene.notes.map((note) => [note.id, boxOfNote(note)] as const));
  return new Map(
    [...chosen].flatMap((id) => {
      const card = scene.cards.get(id);
      const note = notes.get(id);
      const from = card ?? (note && { x: note.left, y: note.top });
      return from ? [[id, { x: from.x + by.x, y: from.y + by.y }] as const] : [];
    }),
  );
}
