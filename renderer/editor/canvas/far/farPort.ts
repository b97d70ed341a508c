import { headHeight } from "../cardLayout.ts";
import type { BoxLayout } from "../scene/boxLayout.ts";
import type { Scene, SceneCard } from "../scene/scene.ts";

/** Pixels at the right edge of a card in which a press grasps a port; never more than this share of the card. */
const edge = 10;
const share = 0.2;
/** Pixels: a narrower card can only be grasped as a whole. */
const narrowest = 24;

/** A port of a card and how far below its top it is. */
export type FarPort = { readonly card: SceneCard; readonly port: string; readonly y: number };

/** The port that a press at a point of the canvas grasps in the far view: of the card whose right edge is there, the nearest. */
export function farPort(scene: Scene, x: number, y: number, zoom: number): FarPort | undefined {
  let found: SceneCard | undefined;
  for (const card of scene.cards.values()) {
    const { width, height } = card.layout;
    if (!card.node || width * zoom < narrowest || y < card.y || y > card.y + height) continue;
    const inside = card.x + width - x;
    if (inside <= Math.min(edge / zoom, share * width) && inside >= -edge / 2 / zoom) found = card;
  }
  if (!found) return undefined;
  const { y: top } = found;
  const [nearest] = farPorts(found.layout).sort((a, b) => Math.abs(top + a.y - y) - Math.abs(top + b.y - y));
  return nearest && { card: found, port: nearest.port, y: nearest.y };
}

/** The ports of a card, how far below its top each is, and the words of the row that it belongs to. */
export function farPorts({
  headPort,
  rows,
}: BoxLayout): { readonly port: string; readonly y: number; readonly label: string }[] {
  return [
    ...(headPort === undefined ? [] : [{ port: headPort, y: headHeight / 2, label: "" }]),
    ...rows.flatMap(({ port, y, label }) => (port === undefined ? [] : [{ port, y, label }])),
  ];
}
