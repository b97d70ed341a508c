import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { DialogueNode } from "#shared/dialogue/node.ts";
import { cardLayout } from "../canvas/cardLayout.ts";
import { grid } from "../canvas/grid.ts";
import { onGrid } from "../canvas/onGrid.ts";

type Spot = { readonly x: number; readonly y: number };

const columnWidth = 340;
const gap = 20;

/** Where a card that follows `node` finds room: in the next column, level with it or the first free place below. */
export function freeSpotAfter(dialogue: Dialogue, node: DialogueNode): Spot {
  return freeSpot(dialogue, { x: node.position.x + columnWidth, y: node.position.y });
}

/** The first place at `wish` or below where a card covers no other. */
export function freeSpot(dialogue: Dialogue, wish: Spot): Spot {
  const spot = onGrid(wish);
  for (;;) {
    const hit = dialogue.nodes.find((node) => covers(node, spot, dialogue.language));
    if (!hit) return spot;
    spot.y = Math.ceil((bottom(hit, dialogue.language) + gap) / grid) * grid;
  }
}

/** An assumed height of the card to be placed; most are about as high. */
const height = 120;
const width = 260;

function covers(node: DialogueNode, spot: Spot, language: string): boolean {
  const { x, y } = node.position;
  return (
    Math.abs(x - spot.x) < width + gap && y < spot.y + height + gap && bottom(node, language) + gap > spot.y
  );
}

function bottom(node: DialogueNode, language: string): number {
  return node.position.y + cardLayout(node, language, language).height;
}
