import { own } from "#shared/dialogue/own.ts";
import { canvasTexts } from "../../i18n/areas/canvasTexts.ts";
import { nodesTexts } from "../../i18n/areas/nodesTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { type CardRow, headHeight } from "../canvas/cardLayout.ts";
import type { BoxLayout } from "../canvas/scene/boxLayout.ts";
import type { SceneCard } from "../canvas/scene/scene.ts";
import type { DrawingColors } from "./drawingColors.ts";
import { escapeXml } from "./escapeXml.ts";
import { wrapText } from "./wrapText.ts";

/** Draws a card, or the box of a collapsed group, as SVG at its place. */
export function drawCard({ layout, x, y }: SceneCard, colors: DrawingColors): string {
  const { width, height, kind, rows, content } = layout;
  const [strong, soft] = layout.disabled ? [colors.faint, colors.sunken] : colors.kinds[kind];
  const dashes = layout.disabled ? ' stroke-dasharray="5 4"' : "";
  const canvas = currentTexts(canvasTexts);
  const kindName = kind === "group" ? canvas.group : currentTexts(nodesTexts).kinds[kind].name;
  const name = layout.disabled ? canvas.disabledTitle(kindName) : kindName;
  const words = (content.preview ?? [])
    .map((segment) => ("text" in segment ? segment.text : `{${segment.token}}`))
    .join("");
  const lines = content.preview ? wrapText(words, 38, layout.lines) : [];
  const metaY = headHeight + (lines.length > 0 ? lines.length * 18 + 10 : 0) + 12;
  return [
    `<g transform="translate(${x} ${y})">`,
    `<rect width="${width}" height="${height}" rx="10" fill="${colors.surface}" stroke="${colors.border}"${dashes}/>`,
    `<rect x="8" y="8" width="24" height="24" rx="6" fill="${soft}"/><circle cx="20" cy="20" r="5" fill="${strong}"/>`,
    label(name, 40, 24.5, 12, colors.muted, 600),
    ...lines.map((line, index) => label(line, 12, headHeight + 13 + index * 18, 13, colors.text)),
    content.meta ? label(cut(content.meta, 40), 12, metaY, 11, colors.faint) : "",
    ...rows.map((row) => drawRow(row, layout, colors)),
    layout.headPort === undefined ? "" : port(width, headHeight / 2, strong, colors),
    "</g>",
  ].join("");
}

function drawRow(row: CardRow, { kind, width, disabled }: BoxLayout, colors: DrawingColors): string {
  const t = currentTexts(nodesTexts);
  const [strong, soft] = disabled ? [colors.faint, colors.sunken] : colors.kinds[kind];
  const fixed = own(t.ports, row.id);
  const unnamed = kind === "branch" || kind === "split" ? t.untitledCase : t.untitledAnswer;
  return [
    `<rect x="8" y="${row.y - 13}" width="${width - 16}" height="26" rx="6" fill="${row.label === "" ? colors.sunken : soft}"/>`,
    label(
      cut(row.label || fixed || unnamed, 34),
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

function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
