import { boxOfGroup } from "./boxOfGroup.ts";
import type { Places } from "./place.ts";
import type { Scene, SceneCard } from "./scene.ts";

/** The scene with some things elsewhere or larger, as while they are dragged; the same scene if none is. */
export function moveScene(scene: Scene, places: Places): Scene {
  if (places.size === 0) return scene;
  const cards = new Map(scene.cards);
  for (const [id, { x, y }] of places) {
    const card = cards.get(id);
    if (card) cards.set(id, { ...card, x, y });
  }
  const now = (card: SceneCard) => cards.get(card.id) ?? card;
  const wires = scene.wires.map((wire) =>
    places.has(wire.from.id) || places.has(wire.to.id)
      ? { ...wire, from: now(wire.from), to: now(wire.to) }
      : wire,
  );
  const frames = scene.frames.map((frame) => {
    if (!frame.group.cards.some((id) => places.has(id))) return frame;
    const box = boxOfGroup(frame.group.cards.flatMap((id) => cards.get(id) ?? []));
    return box ? { ...frame, box } : frame;
  });
  const notes = scene.notes.map((note) => {
    const to = places.get(note.id);
    if (!to) return note;
    const { x, y, width = note.size.width, height = note.size.height } = to;
    return { ...note, position: { ...note.position, x, y }, size: { ...note.size, width, height } };
  });
  return { ...scene, cards, wires, frames, notes };
}
