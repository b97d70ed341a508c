import type { Draft } from "../Draft.ts";
import { columnsOf } from "./columnsOf.ts";
import { heightOf } from "./heightOf.ts";
import { cardWidth, gap } from "./measures.ts";
import { unitsOf } from "./unitsOf.ts";

/** Gives every card that has no place one: in columns, the cards of a group together, below the cards that have places. */
export function layOut(draft: Draft): void {
  const cards = new Map(draft.nodes.map((node) => [node.id, node]));
  const placed = draft.nodes.flatMap(({ position, data }) => (position ? position.y + heightOf(data) : []));
  const top = placed.length === 0 ? 0 : placed.reduce((most, y) => Math.max(most, y)) + gap.y;
  const { units, unitOf, lines } = unitsOf(draft);
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
}
