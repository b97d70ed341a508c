import { own } from "#shared/dialogue/own.ts";
import { canvasTexts } from "../../i18n/areas/canvasTexts.ts";
import { nodesTexts } from "../../i18n/areas/nodesTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { type CardRow, headHeight } from "../canvas/cardLayout.ts";
import type { BoxLayout } from "../canvas/scene/boxLayout.ts";
import type { SceneCard } from "../canvas/scene/scene.ts";
import { cutText } from "./cutText.ts";
import type { DrawingLook } from "./DrawingLook.ts";
import type { DrawingColors } from "./drawingColors.ts";
import { escapeXml } from "./escapeXml.ts";
import { wrapText } from "./wrapText.ts";

/** Draws a card, or the box of a collapsed group, as SVG at its place. */
export function drawCard({ layout, x, y }: SceneCard, look: DrawingLook): string {
  const { colors, measure } = look;
  const { width, height, kind, rows, content } = layout;
  const [strong, soft] = layout.disabled ? [colors.faint, colors.sunken] : colors.kinds[kind];
  const dashes = layout.disabled ? ' stroke-dasharray="5 4"' : "";
  const words = (content.preview ?? [])
    .map((segment) => ("text" in segment ? segment.text : `{${segment.token}}`))
    .join("");
  // A folded group has its own name where a card has that of its kind.
  const title = kind === "group" ? words : currentTexts(nodesTexts).kinds[kind].name;
  const name = layout.disabled ? currentTexts(canvasTexts).disabledTitle(title) : title;
  const lines =
    kind === "group"
      ? []
      : wrapText(words.replace(/\s+/g, " "), width - 24, layout.lines, (line) => measure(line, 13));
  const metaY = headHeight + (lines.length > 0 ? lines.length * 18 + 10 : 0) + 12;
  return [
    `<g transform="translate(${x} ${y})">`,
    `<rect width="${width}" height="${height}" rx="10" fill="${colors.surface}" stroke="${colors.border}"${dashes}/>`,
    `<rect x="8" y="8" width="24" height="24" rx="6" fill="${soft}"/><circle cx="20" cy="20" r="5" fill="${strong}"/>`,
    label(
      cutText(name, width - 56, (text) => measure(text, 12, 600)),
      40,
      24.5,
      12,
      colors.muted,
      600,
    ),
    ...lines.map((line, index) => label(line, 12, headHeight + 13 + index * 18, 13, colors.text)),
    content.meta
      ? label(
          cutText(content.meta, width - 24, (text) => measure(text, 11)),
          12,
          metaY,
          11,
          colors.faint,
        )
      : "",
    ...rows.map((row) => drawRow(row, layout, look)),
    layout.headPort === undefined ? "" : port(width, headHeight / 2, strong, colors),
    "</g>",
  ].join("");
}

function drawRow(
  row: CardRow,
  { kind, width, disabled }: BoxLayout,
  { colors, measure }: DrawingLook,
): string {
  const t = currentTexts(nodesTexts);
  const [strong, soft] = disabled ? [colors.faint, colors.sunken] : colors.kinds[kind];
  const fixed = own(t.ports, row.id);
  const unnamed = kind === "branch" || kind === "split" ? t.untitledCase : t.untitledAnswer;
  return [
    `<rect x="8" y="${row.y - 13}" width="${width - 16}" height="26" rx="6" fill="${row.label === "" ? colors.sunken : soft}"/>`,
    label(
      cutText(row.label || fixed || unnamed, width - 38, (text) => measure(text, 12)),
      18,
      row.y + 4,
      12,
      row.label === "" ? colors.muted : colors.text,
    ),
    row.port === undefined ? "" : port(width, row.y, strong, colors),
  ].join("");
}

function port(x: number, y: number, fill: string, colors: DrawingColors): string {
  return `<circle cx="${x}" cy="${y}" r="5" fill="${fill}" stroke="${colors.surface}" stroke-width="2"/>`;
}

function label(text: string, x: number, y: number, size: number, fill: string, weight?: number): string {
  const bold = weight === undefined ? "" : ` font-weight="${weight}"`;
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}"${bold}>${escapeXml(text)}</text>`;
}
