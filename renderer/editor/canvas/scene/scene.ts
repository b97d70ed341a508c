import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { DialogueGroup } from "#shared/dialogue/group.ts";
import type { DialogueNode } from "#shared/dialogue/node.ts";
import type { DialogueNote } from "#shared/dialogue/note.ts";
import { cardLayout, headHeight } from "../cardLayout.ts";
import type { Box } from "./box.ts";
import type { BoxLayout } from "./boxLayout.ts";
import { boxOfGroup } from "./boxOfGroup.ts";
import { collapsedLayout } from "./collapsedLayout.ts";
import { portPlace } from "./portPlace.ts";

/** The box of a card in canvas units, or of a collapsed group; `id` is the card's or the group's. */
export type SceneCard = {
  readonly id: string;
  readonly layout: BoxLayout;
  readonly x: number;
  readonly y: number;
} & (
  | { readonly node: DialogueNode; readonly group?: never }
  | { readonly group: DialogueGroup; readonly node?: never }
);

/** A connection between two boxes; `portY`: how far below the top of `from` it leaves. */
export type SceneWire = {
  readonly id: string;
  readonly from: SceneCard;
  readonly port: string;
  readonly portY: number;
  readonly to: SceneCard;
};

/** The frame around the cards of a group that is not collapsed. */
export type SceneFrame = { readonly group: DialogueGroup; readonly box: Box };

/** The whole graph as boxes and lines, for everything that must not cost an element a card. */
export type Scene = {
  /** The cards that are shown, and the boxes of collapsed groups. */
  readonly cards: ReadonlyMap<string, SceneCard>;
  readonly wires: readonly SceneWire[];
  /** Those of the cards that are collapsed groups. */
  readonly boxes: readonly SceneCard[];
  readonly frames: readonly SceneFrame[];
  readonly notes: readonly DialogueNote[];
  /** Cards that are not shown: which collapsed group holds each. */
  readonly hidden: ReadonlyMap<string, string>;
};

/** The port of a collapsed group, by which all that leads out of it leaves. */
export const groupPort = "out";

/** The scene of nothing. */
export const emptyScene: Scene = {
  cards: new Map(),
  wires: [],
  boxes: [],
  frames: [],
  notes: [],
  hidden: new Map(),
};

/**
 * The scene of a dialogue; a card that did not change since `before` is the same object, and mostly so is a
 * connection. Edges whose card or port is not there (a damaged document) are left out, and so are those within a collapsed group.
 */
export function sceneOf(dialogue: Dialogue, language: string, before: Scene): Scene {
  const hidden = new Map<string, string>();
  for (const { id, cards, collapsed } of dialogue.groups)
    if (collapsed) for (const card of cards) hidden.set(card, id);
  const cards = new Map<string, SceneCard>();
  // thousands of cards are not entered twice where all of them are shown
  const all = hidden.size === 0 ? cards : new Map<string, SceneCard>();
  for (const node of dialogue.nodes) {
    const layout = cardLayout(node, language, dialogue.language);
    const old = before.cards.get(node.id);
    const { x, y } = node.position;
    const same = old?.node === node && old.layout === layout;
    const card: SceneCard = same ? old : { id: node.id, node, layout, x, y };
    all.set(node.id, card);
    if (!hidden.has(node.id)) cards.set(node.id, card);
  }
  const boxes: SceneCard[] = [];
  const frames: SceneFrame[] = [];
  for (const group of dialogue.groups) {
    const members = group.cards.flatMap((id) => all.get(id) ?? []);
    const box = boxOfGroup(members);
    if (!box) continue;
    if (!group.collapsed) {
      frames.push({ group, box });
      continue;
    }
    const collapsed = collapsedBox(group, box, before.cards.get(group.id));
    cards.set(group.id, collapsed);
    boxes.push(collapsed);
  }
  const end = (id: string) => cards.get(hidden.get(id) ?? id);
  const wires: SceneWire[] = [];
  for (const { id, from: start, to: target } of dialogue.edges) {
    const [from, to] = [end(start.node), end(target.node)];
    if (!from || !to || (from === to && from.group)) continue;
    const old = before.wires[wires.length];
    const same = old?.id === id && old.from === from && old.port === start.port && old.to === to;
    if (same && !from.group) {
      wires.push(old);
      continue;
    }
    const portY = portPlace(all.get(start.node)?.layout, start.port);
    if (portY === undefined) continue;
    const way = from.group ? { port: groupPort, portY: headHeight / 2 } : { port: start.port, portY };
    wires.push({ id, from, ...way, to });
  }
  return { cards, wires, boxes, frames, notes: dialogue.notes, hidden };
}

function collapsedBox(group: DialogueGroup, { left: x, top: y }: Box, old: SceneCard | undefined): SceneCard {
  if (old?.group === group && old.x === x && old.y === y) return old;
  return { id: group.id, group, layout: collapsedLayout(group), x, y };
}
