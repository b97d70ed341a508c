import type { Outline } from "#shared/ipc/contract.ts";

/** Size of a card on the canvas, about, in its pixels. */
const onCanvas = { width: 260, height: 96 };
/** A small graph is not blown up beyond this. */
const largest = 0.15;

type Area = { readonly width: number; readonly height: number; readonly margin: number };

/** Fits a graph into an area, centred, in proportion: where each card goes, and how big a card is there. */
export function placeOutline({ cards }: Outline, { width, height, margin }: Area) {
  const [left, top] = [Math.min(...cards.map(({ x }) => x)), Math.min(...cards.map(({ y }) => y))];
  const across = Math.max(...cards.map(({ x }) => x)) - left + onCanvas.width;
  const down = Math.max(...cards.map(({ y }) => y)) - top + onCanvas.height;
  const scale = Math.min(largest, (width - 2 * margin) / across, (height - 2 * margin) / down);
  const [startX, startY] = [(width - across * scale) / 2, (height - down * scale) / 2];
  return {
    card: { width: onCanvas.width * scale, height: onCanvas.height * scale },
    boxes: cards.map(({ kind, x, y }) => ({
      kind,
      x: startX + (x - left) * scale,
      y: startY + (y - top) * scale,
    })),
  };
}
