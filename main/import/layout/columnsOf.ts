type Line = { readonly from: string; readonly to: string };

/**
 * What is drawn in columns, so that lines go from left to right: each stands right of every one that leads to it, but for
 * lines that lead back. What cannot be reached from `start` comes last. In a column, what stood first in `ids` is first.
 */
export function columnsOf(
  ids: readonly string[],
  lines: readonly Line[],
  start: string | undefined,
): readonly (readonly string[])[] {
  const next = new Map<string, string[]>(ids.map((id) => [id, []]));
  for (const { from, to } of lines) if (next.has(to)) next.get(from)?.push(to);
  const order = start === undefined ? [] : forwardOrder(start, next);
  const rank = new Map(order.map((id, index) => [id, index]));
  const places = new Map<string, number>(start === undefined ? [] : [[start, 0]]);
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
  const rest = ids.filter((id) => !rank.has(id));
  return rest.length === 0 ? columns : [...columns, rest];
}

/** What can be reached from the start, each before those that it leads to unless the way leads back. */
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
