import type { Draft } from "../Draft.ts";
import { columnsOf } from "./columnsOf.ts";

/** Sizes in canvas units: a card, the way between two of them, and the room that a group's frame takes around them. */
const cardWidth = 260;
const gap = { x: 80, y: 40 } as const;
const frame = { side: 20, head: 40 } as const;

type Line = { readonly from: string; readonly to: string };
type Box = { readonly width: number; readonly height: number };
/** What is placed as one: a card, or the cards of a group at their places within it. */
type Unit = Box & {
  readonly cards: readonly { readonly id: string; readonly x: number; readonly y: number }[];
};

/** Gives every card that has no place one: in columns, the cards of a group together, below the cards that have places. */
export function layOut(draft: Draft): void {
  const cards = new Map(draft.nodes.map((node) => [node.id, node]));
  const placed = draft.nodes.flatMap(({ position, data }) => (position ? position.y + heightOf(data) : []));
  const top = placed.length === 0 ? 0 : placed.reduce((most, y) => Math.max(most, y)) + gap.y;
  const groupOf = new Map(
    draft.groups.flatMap((group) => group.cards.map((card) => [card, group.id] as const)),
  );
  const unitOf = (card: string) => groupOf.get(card) ?? card;
  // The end without words, to which much leads, stands last, wherever that is.
  const ends = new Set(
    draft.nodes.flatMap(({ id, kind, data }) => (kind === "end" && !hasWords(data) ? [id] : [])),
  );
  const lines = draft.edges.flatMap(({ from, to }) =>
    ends.has(to.node) ? [] : [{ from: from.node, to: to.node }],
  );
  const units = new Map<string, Unit>();
  for (const { id, position } of draft.nodes)
    if (!position && !groupOf.has(id)) units.set(id, { ...sizeOf(id), cards: [{ id, x: 0, y: 0 }] });
  // By group, once: a file may hold thousands of groups and lines.
  const inside = new Map<string, Line[]>();
  const entered = new Set<string>();
  for (const line of lines) {
    const group = groupOf.get(line.to);
    if (group === undefined) continue;
    if (groupOf.get(line.from) !== group) entered.add(line.to);
    else {
      const known = inside.get(group);
      if (known) known.push(line);
      else inside.set(group, [line]);
    }
  }
  for (const group of draft.groups) units.set(group.id, groupUnit(group));
  const ids = [...new Set(draft.nodes.map(({ id }) => unitOf(id)))];
  const between = lines.map(({ from, to }) => ({ from: unitOf(from), to: unitOf(to) }));
  let x = 0;
  for (const column of columnsOf(ids, between, unitOf(draft.start))) {
    const boxes = column.flatMap((id) => units.get(id) ?? []);
    let y = top;
    for (const box of boxes) {
      for (const card of box.cards) {
        const node = cards.get(card.id);
        if (node) node.position = { x: x + card.x, y: y + card.y };
      }
      y += box.height + gap.y;
    }
    x += boxes.reduce((most, { width }) => Math.max(most, width), cardWidth) + gap.x;
  }

  function sizeOf(id: string): Box {
    return { width: cardWidth, height: heightOf(cards.get(id)?.data ?? {}) };
  }

  function groupUnit({ id: group, cards: members }: Draft["groups"][number]): Unit {
    const entry = members.find((id) => entered.has(id));
    const placedCards: { id: string; x: number; y: number }[] = [];
    let [left, height] = [frame.side, 0];
    for (const column of columnsOf(members, inside.get(group) ?? [], entry ?? members[0])) {
      let y: number = frame.head;
      for (const id of column) {
        placedCards.push({ id, x: left, y });
        y += sizeOf(id).height + gap.y;
      }
      if (column.length > 0) left += cardWidth + gap.x;
      height = Math.max(height, y - gap.y + frame.side);
    }
    return { width: left - gap.x + frame.side, height, cards: placedCards };
  }
}

function hasWords(data: object): boolean {
  return (
    "text" in data && typeof data.text === "object" && data.text !== null && Object.keys(data.text).length > 0
  );
}

/** How high a card stands on the canvas, roughly. */
function heightOf(data: object): number {
  const rows =
    "answers" in data ? data.answers : "cases" in data ? data.cases : "arms" in data ? data.arms : [];
  return 130 + (Array.isArray(rows) ? rows.length * 30 : 0);
}
