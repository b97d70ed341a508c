import { moveBeside } from "./moveBeside.ts";
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
  return { ...scene, cards, wires, ...moveBeside(scene, places) };
}
