import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { DialogueNode } from "#shared/dialogue/node.ts";
import { type CardLayout, cardLayout, headHeight } from "../cardLayout.ts";

/** A card's box in canvas units. */
export type SceneCard = {
  readonly id: string;
  readonly node: DialogueNode;
  readonly layout: CardLayout;
  readonly x: number;
  readonly y: number;
};

/** A connection between two boxes; `portY`: how far below the top of `from` it leaves. */
export type SceneWire = {
  readonly id: string;
  readonly from: SceneCard;
  readonly port: string;
  readonly portY: number;
  readonly to: SceneCard;
};

/** The whole graph as boxes and lines, for everything that must not cost an element a card. */
export type Scene = {
  readonly cards: ReadonlyMap<string, SceneCard>;
  readonly wires: readonly SceneWire[];
};

/** Where cards are, by their ids, while they are dragged. */
export type Places = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

/** The scene of nothing. */
export const emptyScene: Scene = { cards: new Map(), wires: [] };

/**
 * The scene of a dialogue; a card that did not change since `before` is the same object. Edges whose card or port is not
 * there (a damaged document) are left out.
 */
export function sceneOf(dialogue: Dialogue, language: string, before: Scene): Scene {
  const cards = new Map<string, SceneCard>();
  for (const node of dialogue.nodes) {
    const layout = cardLayout(node, language, dialogue.language);
    const old = before.cards.get(node.id);
    const { x, y } = node.position;
    cards.set(
      node.id,
      old?.node === node && old.layout === layout ? old : { id: node.id, node, layout, x, y },
    );
  }
  const wires: SceneWire[] = [];
  for (const { id, from: start, to: end } of dialogue.edges) {
    const from = cards.get(start.node);
    const to = cards.get(end.node);
    const portY = from && portPlace(from.layout, start.port);
    if (from && to && portY !== undefined) wires.push({ id, from, port: start.port, portY, to });
  }
  return { cards, wires };
}

function portPlace({ headPort, rows }: CardLayout, port: string): number | undefined {
  if (port === headPort) return headHeight / 2;
  return rows.find((row) => row.port === port)?.y;
}
