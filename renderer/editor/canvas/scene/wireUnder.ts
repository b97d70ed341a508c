import type { Scene } from "./scene.ts";
import { wireAt } from "./wireAt.ts";

/**
 * The connection that a card would be put on if it were let go with its top left at a point: the nearest one that passes
 * through its middle. Only for a card that nothing leads to yet: another one is just being moved.
 */
export function wireUnder(
  scene: Scene,
  id: string,
  { x, y }: { readonly x: number; readonly y: number },
): string | undefined {
  const card = scene.cards.get(id);
  if (!card?.node || card.node.kind === "start") return undefined;
  if (scene.wires.some(({ to }) => to.id === id)) return undefined;
  const others = scene.wires.filter(({ from, to }) => from.id !== id && !from.group && !to.group);
  const { width, height } = card.layout;
  return wireAt({ ...scene, wires: others }, x + width / 2, y + height / 2, height / 2)?.id;
}
