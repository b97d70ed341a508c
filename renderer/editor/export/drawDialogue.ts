import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { boundsOfScene } from "../canvas/scene/boundsOfScene.ts";
import { emptyScene, sceneOf } from "../canvas/scene/scene.ts";
import { wireEnds } from "../canvas/scene/wireEnds.ts";
import type { DrawingLook } from "./DrawingLook.ts";
import { drawFrame, drawNote } from "./drawBeside.ts";
import { drawCard } from "./drawCard.ts";
import { escapeXml } from "./escapeXml.ts";

/** A drawing as the source of an SVG, and its size in CSS pixels. */
export type DrawnDialogue = { readonly source: string; readonly width: number; readonly height: number };

/** Room around the cards, also for the curves that lead back. */
const margin = 80;

/** Draws the dialogue as it stands on the canvas, in `language`: groups that are collapsed are boxes there too. */
export function drawDialogue(dialogue: Dialogue, language: string, look: DrawingLook): DrawnDialogue {
  const { colors } = look;
  const scene = sceneOf(dialogue, language, emptyScene);
  const box = boundsOfScene(scene) ?? { left: 0, top: 0, right: 0, bottom: 0 };
  const width = Math.ceil(box.right - box.left) + 2 * margin;
  const height = Math.ceil(box.bottom - box.top) + 2 * margin;
  const edges = scene.wires.map((one) => {
    const { x1, y1, x2, y2 } = wireEnds(one);
    return wire(x1, y1, x2, y2);
  });
  const view = `${box.left - margin} ${box.top - margin} ${width} ${height}`;
  return {
    width,
    height,
    source: [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${view}" font-family="Inter, system-ui, 'Segoe UI', Roboto, Arial, sans-serif">`,
      `<style>@font-face{font-family:Inter;font-weight:100 900;src:url(${escapeXml(look.font)})}</style>`,
      `<rect x="${box.left - margin}" y="${box.top - margin}" width="${width}" height="${height}" fill="${colors.canvas}"/>`,
      ...scene.frames.map((frame) => drawFrame(frame, look)),
      ...scene.notes.map((note) => drawNote(note, look)),
      `<g fill="none" stroke="${colors.faint}" stroke-width="1.6">${edges.join("")}</g>`,
      ...[...scene.cards.values()].map((card) => drawCard(card, look)),
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
