import type { Draft } from "../Draft.ts";
import { columnsOf } from "./columnsOf.ts";
import { heightOf } from "./heightOf.ts";
import { cardWidth, frame, gap } from "./measures.ts";

type Line = { readonly from: string; readonly to: string };
type Box = { readonly width: number; readonly height: number };

/** What is placed as one: a card, or the cards of a group at their places within its frame. */
export type Unit = Box & {
  readonly cards: readonly { readonly id: string; readonly x: number; readonly y: number }[];
};

/** What a draft's cards make up: `units` by the id of a card or group, `unitOf` a card, `lines` between cards. */
export type Units = {
  readonly units: ReadonlyMap<string, Unit>;
  readonly unitOf: (card: string) => string;
  readonly lines: readonly Line[];
};

/** The cards and groups of a draft that have no place yet, with the room that they need. */
export function unitsOf(draft: Draft): Units {
  const cards = new Map(draft.nodes.map((node) => [node.id, node]));
  const groupOf = new Map(
    draft.groups.flatMap((group) => group.cards.map((card) => [card, group.id] as const)),
  );
  // The end without words, to which much leads, stands last, wherever that is.
  const ends = new Set(
    draft.nodes.flatMap(({ id, kind, data }) => (kind === "end" && !hasWords(data) ? [id] : [])),
  );
  const lines = draft.edges.flatMap(({ from, to }) =>
    ends.has(to.node) ? [] : [{ from: from.node, to: to.node }],
  );
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
  const units = new Map<string, Unit>();
  for (const { id, position } of draft.nodes)
    if (!position && !groupOf.has(id)) units.set(id, { ...sizeOf(id), cards: [{ id, x: 0, y: 0 }] });
  for (const group of draft.groups)
    if (group.cards.some((id) => !cards.get(id)?.position)) units.set(group.id, groupUnit(group));
  return { units, unitOf: (card) => groupOf.get(card) ?? card, lines };

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
