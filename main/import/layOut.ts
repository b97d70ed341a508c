import type { Draft } from "./Draft.ts";

const columnWidth = 340;
const gap = 40;

/** How high a card stands on the canvas, roughly, in canvas units. */
function heightOf(data: object): number {
  const rows = "answers" in data ? data.answers : "cases" in data ? data.cases : [];
  return 130 + (Array.isArray(rows) ? rows.length * 30 : 0);
}

/**
 * The cards in columns, so that a conversation goes from left to right: each stands right of every card that leads to
 * it, but for ways that lead back. Ends come last, with the cards that nothing leads to.
 */
function columnsOf({ nodes, edges, start }: Draft): readonly (readonly string[])[] {
  const ends = new Set(nodes.filter(({ kind }) => kind === "end").map(({ id }) => id));
  const next = new Map<string, string[]>(nodes.map(({ id }) => [id, []]));
  for (const { from, to } of edges) if (!ends.has(to.node)) next.get(from.node)?.push(to.node);
  const order = forwardOrder(start, next);
  const rank = new Map(order.map((id, index) => [id, index]));
  const places = new Map<string, number>([[start, 0]]);
  for (const id of order)
    for (const to of next.get(id) ?? [])
      if ((rank.get(to) ?? 0) > (rank.get(id) ?? 0))
        places.set(to, Math.max(places.get(to) ?? 0, (places.get(id) ?? 0) + 1));
  const columns: string[][] = [];
  for (const id of order) {
    const index = places.get(id) ?? 0;
    const column = columns[index];
    if (column) column.push(id);
    else columns[index] = [id];
  }
  return [...columns, nodes.filter(({ id }) => !rank.has(id)).map(({ id }) => id)];
}

/** What can be reached from the start, each card before those that it leads to unless the way leads back. */
function forwardOrder(start: string, next: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const seen = new Set([start]);
  const left: string[] = [];
  // Depth first, without recursion: a file may hold a chain of any length.
  const path = [{ id: start, at: 0 }];
  for (let step = path.at(-1); step; step = path.at(-1)) {
    const to = next.get(step.id)?.[step.at];
    step.at += 1;
    if (to === undefined) {
      left.push(step.id);
      path.pop();
    } else if (!seen.has(to)) {
      seen.add(to);
      path.push({ id: to, at: 0 });
    }
  }
  return left.reverse();
}

/** Gives every card that has no place one: in columns, below the cards that have places. */
export function layOut(draft: Draft): void {
  const cards = new Map(draft.nodes.map((node) => [node.id, node]));
  const placed = draft.nodes.flatMap(({ position, data }) => (position ? position.y + heightOf(data) : []));
  const top = placed.length === 0 ? 0 : placed.reduce((most, y) => Math.max(most, y)) + gap;
  columnsOf(draft).forEach((column, index) => {
    let y = top;
    for (const id of column) {
      const card = cards.get(id);
      if (!card || card.position) continue;
      card.position = { x: index * columnWidth, y };
      y += heightOf(card.data) + gap;
    }
  });
}
