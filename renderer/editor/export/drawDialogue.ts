import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { cardLayout, headHeight } from "../canvas/cardLayout.ts";
import { drawCard } from "./drawCard.ts";
import type { DrawingColors } from "./drawingColors.ts";

/** A drawing as the source of an SVG, and its size in CSS pixels. */
export type DrawnDialogue = { readonly source: string; readonly width: number; readonly height: number };

/** Room around the cards, also for the curves that lead back. */
const margin = 80;

/** Draws the dialogue as it stands on the canvas, with all its cards, in `language`. */
export function drawDialogue(dialogue: Dialogue, language: string, colors: DrawingColors): DrawnDialogue {
  const cards = dialogue.nodes.map((node) => ({
    node,
    layout: cardLayout(node, language, dialogue.language),
  }));
  const box = { left: 0, top: 0, right: 0, bottom: 0 };
  cards.forEach(({ node: { position }, layout }, index) => {
    const { x, y } = position;
    box.left = index === 0 ? x : Math.min(box.left, x);
    box.top = index === 0 ? y : Math.min(box.top, y);
    box.right = index === 0 ? x + layout.width : Math.max(box.right, x + layout.width);
    box.bottom = index === 0 ? y + layout.height : Math.max(box.bottom, y + layout.height);
  });
  const width = Math.ceil(box.right - box.left) + 2 * margin;
  const height = Math.ceil(box.bottom - box.top) + 2 * margin;
  const known = new Map(cards.map((card) => [card.node.id, card]));
  const edges = dialogue.edges.flatMap(({ from, to }) => {
    const [source, target] = [known.get(from.node), known.get(to.node)];
    if (!source || !target) return [];
    const row = source.layout.rows.find(({ port }) => port === from.port);
    if (!row && source.layout.headPort !== from.port) return [];
    return wire(
      source.node.position.x + source.layout.width,
      source.node.position.y + (row?.y ?? headHeight / 2),
      target.node.position.x,
      target.node.position.y + headHeight / 2,
    );
  });
  const view = `${box.left - margin} ${box.top - margin} ${width} ${height}`;
  return {
    width,
    height,
    source: [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${view}" font-family="Inter, system-ui, 'Segoe UI', Roboto, Arial, sans-serif">`,
      `<rect x="${box.left - margin}" y="${box.top - margin}" width="${width}" height="${height}" fill="${colors.canvas}"/>`,
      `<g fill="none" stroke="${colors.faint}" stroke-width="1.6">${edges.join("")}</g>`,
      ...cards.map(({ node, layout }) => drawCard(layout, node.position, colors)),
      "</svg>\n",
    ].join("\n"),
  };
}

/** A connection: a curve from the right of one card to the left of another, below both where it leads back; its point. */
function wire(x: number, y: number, toX: number, toY: number): string {
  const back = toX < x;
  const bend = back ? 60 : Math.max(50, (toX - x) / 2);
  const below = Math.max(y, toY) + 90;
  const path = back
    ? `M${x} ${y}C${x + bend} ${y} ${x + bend} ${below} ${x} ${below}L${toX} ${below}C${toX - bend} ${below} ${toX - bend} ${toY} ${toX} ${toY}`
    : `M${x} ${y}C${x + bend} ${y} ${toX - bend} ${toY} ${toX} ${toY}`;
  return `<path d="${path}"/><path d="M${toX - 7} ${toY - 4}L${toX} ${toY}L${toX - 7} ${toY + 4}"/>`;
}
