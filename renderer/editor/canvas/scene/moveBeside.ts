import { boxOfGroup } from "./boxOfGroup.ts";
import type { Place, Places } from "./place.ts";
import type { Scene, SceneCard } from "./scene.ts";

/** What a scene has beside cards and connections, with some things elsewhere or larger, as while they are dragged. */
export function moveBeside(scene: Scene, places: Places): Pick<Scene, "boxes" | "frames" | "notes"> {
  if (places.size === 0) return scene;
  const { cards } = scene;
  const boxes = scene.boxes.map((box) => movedCard(box, places.get(box.id)));
  const frames = scene.frames.map((frame) => {
    if (!frame.group.cards.some((id) => places.has(id))) return frame;
    const members = frame.group.cards.flatMap((id) => {
      const card = cards.get(id);
      return card ? [movedCard(card, places.get(id))] : [];
    });
    const box = boxOfGroup(members);
    return box ? { ...frame, box } : frame;
  });
  const notes = scene.notes.map((note) => {
    const to = places.get(note.id);
    if (!to) return note;
    const { x, y, width = note.size.width, height = note.size.height } = to;
    return { ...note, position: { ...note.position, x, y }, size: { ...note.size, width, height } };
  });
  return { boxes, frames, notes };
}

function movedCard(card: SceneCard, to: Place | undefined): SceneCard {
  return to ? { ...card, x: to.x, y: to.y } : card;
}
