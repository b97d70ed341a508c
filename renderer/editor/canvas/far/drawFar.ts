import { nodeKinds } from "#shared/nodes/nodeKinds.ts";
import { cardWidth } from "../cardLayout.ts";
import { type Box, overlaps } from "../scene/box.ts";
import { boxOf } from "../scene/boxOf.ts";
import type { Scene, SceneCard, SceneWire } from "../scene/scene.ts";
import { wireEnds } from "../scene/wireEnds.ts";
import { drawBeside } from "./drawBeside.ts";
import type { BoxKind, FarColors } from "./farColors.ts";
import { wrapWords } from "./wrapWords.ts";

/** What stands out of the far view, by the ids of cards and connections. */
export type FarMarks = {
  readonly selected: ReadonlySet<string>;
  readonly selectedWires: ReadonlySet<string>;
  readonly active: string | null;
  readonly visited: ReadonlySet<string>;
  readonly walked: ReadonlySet<string>;
  readonly problems: ReadonlyMap<string, "error" | "warning">;
  /** What a search has found. */
  readonly found: ReadonlySet<string>;
};

/** How the canvas is looked at: `x`, `y` and `zoom` of the viewport; size and `scale` of the screen's pixels. */
export type FarViewport = {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
};

/** Pixels of the screen: below this width a card has no room for words. */
const narrowest = 56;
const lineHeight = 12;
const letterWidth = 5.4;

/** Draws the graph: connections, boxes, marks, and words where there is room for them. */
export function drawFar(
  context: CanvasRenderingContext2D,
  scene: Scene,
  view: FarViewport,
  marks: FarMarks,
  colors: FarColors,
): void {
  const { x, y, zoom, width, height, scale } = view;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = colors.canvas;
  context.fillRect(0, 0, width * scale, height * scale);
  context.setTransform(scale * zoom, 0, 0, scale * zoom, scale * x, scale * y);
  const seen = { left: -x / zoom, top: -y / zoom, right: (width - x) / zoom, bottom: (height - y) / zoom };
  const cards = [...scene.cards.values()].filter((card) => overlaps(boxOf(card), seen));
  drawBeside(context, scene, zoom, marks, colors);
  drawWires(context, scene, seen, zoom, marks, colors);
  drawBoxes(context, cards, zoom, marks, colors);
  drawWords(context, cards, view, colors);
}

function drawWires(
  context: CanvasRenderingContext2D,
  scene: Scene,
  seen: Box,
  zoom: number,
  { selectedWires, walked }: FarMarks,
  colors: FarColors,
): void {
  const marked: SceneWire[] = [];
  context.lineWidth = Math.max(1.5, 0.8 / zoom);
  context.strokeStyle = colors.wire;
  context.globalAlpha = 0.7;
  context.beginPath();
  for (const wire of scene.wires) {
    const ends = wireEnds(wire);
    const { x1, y1, x2, y2 } = ends;
    if ((x1 < seen.left && x2 < seen.left) || (x1 > seen.right && x2 > seen.right)) continue;
    if ((y1 < seen.top && y2 < seen.top) || (y1 > seen.bottom && y2 > seen.bottom)) continue;
    if (selectedWires.has(wire.id) || walked.has(`${wire.from.id} ${wire.port}`)) marked.push(wire);
    context.moveTo(x1, y1);
    context.lineTo(x2, y2);
  }
  context.stroke();
  context.globalAlpha = 1;
  for (const wire of marked) {
    const { x1, y1, x2, y2 } = wireEnds(wire);
    context.lineWidth = 2 / zoom;
    context.strokeStyle = selectedWires.has(wire.id) ? colors.accent : colors.success;
    context.beginPath();
    context.moveTo(x1, y1);
    context.lineTo(x2, y2);
    context.stroke();
  }
}

function drawBoxes(
  context: CanvasRenderingContext2D,
  cards: readonly SceneCard[],
  zoom: number,
  marks: FarMarks,
  colors: FarColors,
): void {
  const groups = new Map<BoxKind, SceneCard[]>([...nodeKinds, "group" as const].map((kind) => [kind, []]));
  for (const card of cards) groups.get(card.layout.kind)?.push(card);
  const bar = Math.max(10, 3 / zoom);
  for (const [kind, group] of groups) {
    if (cardWidth * zoom < narrowest) {
      // too small for a box with a bar: one patch of the kind's colour
      context.globalAlpha = 0.5;
      context.fillStyle = colors.kinds[kind];
      for (const { x, y, layout } of group) context.fillRect(x, y, layout.width, layout.height);
      context.globalAlpha = 1;
      continue;
    }
    context.fillStyle = colors.softKinds[kind];
    for (const { x, y, layout } of group) context.fillRect(x, y, layout.width, layout.height);
    context.fillStyle = colors.kinds[kind];
    for (const { x, y, layout } of group) context.fillRect(x, y, bar, layout.height);
  }
  context.globalAlpha = 0.65;
  context.fillStyle = colors.canvas;
  for (const { x, y, layout } of cards)
    if (layout.disabled) context.fillRect(x, y, layout.width, layout.height);
  context.globalAlpha = 1;
  const halo = 3 / zoom;
  context.lineWidth = halo;
  context.strokeStyle = colors.warning;
  for (const { id, group, x, y, layout } of cards)
    if (marks.found.has(id) || group?.cards.some((card) => marks.found.has(card)))
      context.strokeRect(x - halo, y - halo, layout.width + 2 * halo, layout.height + 2 * halo);
  // never larger than what it marks
  const dot = Math.min(4 / zoom, 60);
  for (const { id, x, y, layout } of cards) {
    const color = outline(id, marks, colors);
    if (color !== undefined) {
      context.lineWidth = 2 / zoom;
      context.strokeStyle = color;
      context.strokeRect(x, y, layout.width, layout.height);
    }
    const severity = marks.problems.get(id);
    if (severity === undefined) continue;
    context.fillStyle = severity === "error" ? colors.danger : colors.warning;
    context.beginPath();
    context.arc(x + layout.width, y, dot, 0, 2 * Math.PI);
    context.fill();
  }
}

function outline(id: string, { selected, active, visited }: FarMarks, colors: FarColors): string | undefined {
  if (selected.has(id)) return colors.accent;
  return id === active || visited.has(id) ? colors.success : undefined;
}

function drawWords(
  context: CanvasRenderingContext2D,
  cards: readonly SceneCard[],
  { x, y, zoom, scale }: FarViewport,
  colors: FarColors,
): void {
  context.setTransform(scale, 0, 0, scale, 0, 0);
  context.font = `10px ${colors.font}`;
  context.fillStyle = colors.text;
  context.textBaseline = "top";
  for (const card of cards) {
    const room = card.layout.width * zoom;
    if (room < narrowest) continue;
    const most = Math.floor((card.layout.height * zoom - 4) / lineHeight);
    const lines = wrapWords(wordsOf(card), Math.floor((room - 12) / letterWidth), most);
    let top = card.y * zoom + y + 4;
    for (const line of lines) {
      context.fillText(line, card.x * zoom + x + 8, top);
      top += lineHeight;
    }
  }
}

function wordsOf({ layout: { content, rows } }: SceneCard): string {
  const words = (content.preview ?? []).map((segment) => ("text" in segment ? segment.text : segment.token));
  return words.join("") || rows.map((row) => row.label).join(" · ");
}
