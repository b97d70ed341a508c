import { isDisabled } from "#shared/dialogue/isDisabled.ts";
import type { DialogueNode } from "#shared/dialogue/node.ts";
import type { NodeKind } from "#shared/nodes/nodeKinds.ts";
import { portsOf } from "#shared/nodes/portsOf.ts";
import { rowsInOrder } from "../document/operations/rowsInOrder.ts";
import type { CardContent } from "../nodes/nodeView.ts";
import { cardContent } from "./cardContent.ts";
import type { PreviewSegment } from "./previewSegments.ts";

/** A row of a card: an answer, a case, or another way to leave it. `port` is missing where nothing leaves. */
export type CardRow = {
  readonly port?: string;
  readonly id: string;
  readonly label: string;
  readonly y: number;
};

/**
 * Where everything on a card stands, in canvas units from its top left. Known before anything is drawn, so that cards
 * and edges outside the window need not be drawn to be measured.
 */
export type CardLayout = {
  readonly kind: NodeKind;
  readonly disabled: boolean;
  readonly width: number;
  readonly height: number;
  readonly content: Omit<CardContent, "rows">;
  /** How many lines the preview has room for. */
  readonly lines: number;
  readonly rows: readonly CardRow[];
  /** How many rows, from the first on, the author can put in another order. */
  readonly movableRows: number;
  /** The port in the head of the card, for kinds that go on in one way. */
  readonly headPort?: string;
};

export const cardWidth = 260;
/** Height of the head; edges meet the card in the middle of it. */
export const headHeight = 40;
const lineHeight = 18;
const charactersALine = 36;
const mostLines = 3;
/** Height of a row. */
export const rowHeight = 30;
const metaHeight = 26;
const padding = 10;

/** By the data of cards, which stays the same object when a card is moved. */
type Layouts = WeakMap<DialogueNode["data"], CardLayout>;

const cache = new Map<string, Layouts>();
/** The ones of the languages asked for last: nearly always those asked for next, a thousand times over. */
let recent: { readonly language: string; readonly fallback: string; readonly layouts: Layouts } | undefined;

/**
 * The layout of a card whose texts are shown in `language`; `fallback` is the dialogue's default language. The same object for
 * a card that was only moved.
 */
export function cardLayout(node: DialogueNode, language: string, fallback: string): CardLayout {
  const layouts = layoutsOf(language, fallback);
  const known = layouts.get(node.data);
  if (known && known.kind === node.kind && known.disabled === isDisabled(node)) return known;
  const layout = measure(node, language, fallback);
  layouts.set(node.data, layout);
  return layout;
}

function layoutsOf(language: string, fallback: string): Layouts {
  if (recent?.language === language && recent.fallback === fallback) return recent.layouts;
  const key = `${language} ${fallback}`;
  const layouts = cache.get(key) ?? new WeakMap<DialogueNode["data"], CardLayout>();
  cache.set(key, layouts);
  recent = { language, fallback, layouts };
  return layouts;
}

function measure(node: DialogueNode, language: string, fallback: string): CardLayout {
  const { rows: written = [], ...content } = cardContent(node, language, fallback);
  const ports = new Set(portsOf(node).map((port) => port.id));
  const headPort = ports.has("next") ? "next" : undefined;
  const lines = content.preview
    ? Math.min(mostLines, Math.max(1, Math.ceil(lengthOf(content.preview) / charactersALine)))
    : 0;
  let y = headHeight;
  if (lines > 0) y += lines * lineHeight + padding;
  if (content.meta !== undefined) y += metaHeight + (lines > 0 ? 0 : padding);
  const rows = written.map(({ id, label }): CardRow => {
    const row = { id, label, y: y + rowHeight / 2, ...(ports.has(id) ? { port: id } : {}) };
    y += rowHeight;
    return row;
  });
  const height = y + (rows.length > 0 || lines > 0 || content.meta !== undefined ? 6 : 0);
  return {
    kind: node.kind,
    disabled: isDisabled(node),
    width: cardWidth,
    height,
    content,
    lines,
    rows,
    movableRows: rowsInOrder(node)?.length ?? 0,
    ...(headPort === undefined ? {} : { headPort }),
  };
}

function lengthOf(preview: readonly PreviewSegment[]): number {
  return preview.reduce(
    (sum, segment) => sum + ("text" in segment ? segment.text.length : segment.token.length + 2),
    0,
  );
}
