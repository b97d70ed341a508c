import type { DialogueNote } from "#shared/dialogue/note.ts";
import type { FarColors } from "../far/farColors.ts";
import type { Box } from "../scene/box.ts";
import { boxOfNote } from "../scene/boxOfNote.ts";
import type { Places } from "../scene/place.ts";
import { placeOf } from "../scene/placeOf.ts";
import type { Scene } from "../scene/scene.ts";

/** Which place of the canvas is the map's top left, and how many pixels of the map a canvas unit takes. */
export type OverviewFrame = { readonly left: number; readonly top: number; readonly scale: number };

/** Share of the map that stays empty around the graph. */
const margin = 0.06;
/** Few cards are not blown up beyond this. */
const mostScale = 0.12;

/** The frame in which all cards fit into a map of `width` by `height` pixels. */
export function overviewFrame(cards: Box, width: number, height: number): OverviewFrame {
  const [across, down] = [cards.right - cards.left, cards.bottom - cards.top];
  const scale = (1 - 2 * margin) * Math.min(mostScale, width / (across || 1), height / (down || 1));
  return {
    left: cards.left - (width / scale - across) / 2,
    top: cards.top - (height / scale - down) / 2,
    scale,
  };
}

function drawNote(
  context: OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D,
  color: DialogueNote["color"],
  { left, top, right, bottom }: Box,
  scale: number,
  colors: FarColors,
): void {
  const [width, height] = [Math.max(1 / scale, right - left), Math.max(1 / scale, bottom - top)];
  context.fillStyle = colors.notes[color];
  context.fillRect(left, top, width, height);
  // pale as paper is, it would not be seen without an edge
  context.lineWidth = 1 / scale;
  context.strokeStyle = colors.border;
  context.strokeRect(left, top, width, height);
}

/** The frames of groups, the notes, and every card as a patch of its colour, on a canvas of its own: it changes with the cards, not with each step of a pan. */
export function drawCards(
  scene: Scene,
  { left, top, scale }: OverviewFrame,
  { width, height }: { readonly width: number; readonly height: number },
  colors: FarColors,
): OffscreenCanvas {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext("2d");
  const zoom = scale * devicePixelRatio;
  // a card never gets lost between two pixels
  const least = 1 / scale;
  context?.setTransform(zoom, 0, 0, zoom, -left * zoom, -top * zoom);
  if (!context) return canvas;
  context.lineWidth = 1 / scale;
  context.strokeStyle = colors.kinds.group;
  context.fillStyle = colors.softKinds.group;
  for (const { box } of scene.frames) {
    const { left: x, top: y, right, bottom } = box;
    context.fillRect(x, y, right - x, bottom - y);
    context.globalAlpha = 0.5;
    context.strokeRect(x, y, right - x, bottom - y);
    context.globalAlpha = 1;
  }
  for (const note of scene.notes) drawNote(context, note.color, boxOfNote(note), scale, colors);
  for (const { x, y, layout } of scene.cards.values()) {
    context.fillStyle = colors.kinds[layout.kind];
    context.fillRect(x, y, Math.max(least, layout.width), Math.max(least, layout.height));
  }
  return canvas;
}

/** Draws the cards and notes onto the map; those that are being dragged where they are now. */
export function drawPlaces(
  context: CanvasRenderingContext2D,
  layer: OffscreenCanvas,
  { cards, notes }: Scene,
  dragged: Places,
  { left, top, scale }: OverviewFrame,
  colors: FarColors,
): void {
  const zoom = scale * devicePixelRatio;
  const least = 1 / scale;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  context.drawImage(layer, 0, 0);
  context.setTransform(zoom, 0, 0, zoom, -left * zoom, -top * zoom);
  const moved = [...dragged].flatMap(([id, to]) => {
    const card = cards.get(id);
    if (!card) return [];
    const { kind, width, height } = card.layout;
    return [{ card, to, kind, width: Math.max(least, width), height: Math.max(least, height) }];
  });
  for (const { card, width, height } of moved) context.clearRect(card.x, card.y, width, height);
  for (const { to, kind, width, height } of moved) {
    context.fillStyle = colors.kinds[kind];
    context.fillRect(to.x, to.y, width, height);
  }
  for (const note of notes) {
    const to = dragged.get(note.id);
    if (!to) continue;
    const was = boxOfNote(note);
    context.clearRect(was.left, was.top, was.right - was.left, was.bottom - was.top);
    const { width = note.size.width, height = note.size.height } = to;
    const box = { left: to.x, top: to.y, right: to.x + width, bottom: to.y + height };
    drawNote(context, note.color, box, scale, colors);
  }
}

/** Draws a patch over every card that a search has found, large enough to be seen on the map. */
export function drawFound(
  context: CanvasRenderingContext2D,
  scene: Scene,
  found: ReadonlySet<string>,
  { left, top, scale }: OverviewFrame,
  color: string,
): void {
  const zoom = scale * devicePixelRatio;
  const least = 4 / scale;
  context.setTransform(zoom, 0, 0, zoom, -left * zoom, -top * zoom);
  context.fillStyle = color;
  for (const id of found) {
    const box = placeOf(scene, id);
    if (!box) continue;
    const [width, height] = [Math.max(least, box.right - box.left), Math.max(least, box.bottom - box.top)];
    context.fillRect((box.left + box.right - width) / 2, (box.top + box.bottom - height) / 2, width, height);
  }
}

/** Draws a frame around what is seen of the canvas onto the map. */
export function drawSeen(
  context: CanvasRenderingContext2D,
  seen: Box,
  { left, top, scale }: OverviewFrame,
  color: string,
): void {
  const zoom = scale * devicePixelRatio;
  context.setTransform(zoom, 0, 0, zoom, -left * zoom, -top * zoom);
  const [width, height] = [seen.right - seen.left, seen.bottom - seen.top];
  context.fillStyle = color;
  context.globalAlpha = 0.1;
  context.fillRect(seen.left, seen.top, width, height);
  context.globalAlpha = 0.6;
  context.strokeStyle = color;
  context.lineWidth = 1 / scale;
  context.strokeRect(seen.left, seen.top, width, height);
  context.globalAlpha = 1;
}
