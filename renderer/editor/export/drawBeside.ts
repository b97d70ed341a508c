import type { DialogueNote } from "#shared/dialogue/note.ts";
import type { SceneFrame } from "../canvas/scene/scene.ts";
import { cutText } from "./cutText.ts";
import type { DrawingLook } from "./DrawingLook.ts";
import { escapeXml } from "./escapeXml.ts";
import { wrapText } from "./wrapText.ts";

/** Draws the frame around the cards of a group as SVG, with its name. */
export function drawFrame({ group, box }: SceneFrame, { colors, measure }: DrawingLook): string {
  const [strong, soft] = colors.kinds.group;
  const { left, top, right, bottom } = box;
  const name = cutText(group.name, right - left - 28, (text) => measure(text, 12, 600));
  return [
    `<rect x="${left}" y="${top}" width="${right - left}" height="${bottom - top}" rx="14" fill="${soft}" fill-opacity="0.5" stroke="${strong}" stroke-dasharray="5 4"/>`,
    `<text x="${left + 14}" y="${top + 21}" font-size="12" font-weight="600" fill="${colors.muted}">${escapeXml(name)}</text>`,
  ].join("");
}

/** Draws a note as SVG, with as many of its lines as it has room for. */
export function drawNote(
  { position: { x, y }, size, text, color }: DialogueNote,
  { colors, measure }: DrawingLook,
): string {
  const { width, height } = size;
  const most = Math.max(0, Math.floor((height - 20) / 18));
  const lines = wrapText(text, width - 24, most, (line) => measure(line, 13));
  return [
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="6" fill="${colors.notes[color]}" stroke="${colors.border}"/>`,
    ...lines.map(
      (line, index) =>
        `<text x="${x + 12}" y="${y + 23 + index * 18}" font-size="13" fill="${colors.text}">${escapeXml(line)}</text>`,
    ),
  ].join("");
}
