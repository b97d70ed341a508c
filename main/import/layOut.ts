import type { Draft } from "./Draft.ts";

const columnWidth = 340;
const gap = 40;

/** How high a card stands on the canvas, roughly, in canvas units. */
function heightOf(data: object): number {
  const rows = "answers" in data ? data.answers : "cases" in data ? data.cases : [];
  return 130 + (Array.isArray(rows) ? rows.length * 30 : 0);
}

/** Cards by their distance from the start; ends come last, with those that nothing leads to. */
function columnsOf({ nodes, edges, start }: Draft): readonly (readonly string[])[] {
  const next = new Map<string, string[]>();
  const ends = new Set(nodes.filter(({ kind }) => kind === "end").map(({ id }) => id));
  for (const { from, to } of edges)
    if (!ends.has(to.node)) next.set(from.node, [...(next.get(from.node) ?? []), to.node]);
  const seen = new Set([start]);
  const columns: string[][] = [[start]];
  for (let column = columns[0]; column && column.length > 0; column = columns.at(-1)) {
    const following: string[] = [];
    for (const node of column)
      for (const id of next.get(node) ?? []) {
        if (seen.has(id)) continue;
        seen.add(id);
        following.push(id);
      }
    if (following.length === 0) break;
    columns.push(following);
  }
  return [...columns, nodes.filter(({ id }) => !seen.has(id)).map(({ id }) => id)];
}

/** Gives every card that has no place one: in columns by distance from the start, below the cards that have places. */
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
