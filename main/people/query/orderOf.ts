import { wordAt } from "../blocks/wordAt.ts";
import { compareKeys } from "./compareKeys.ts";
import { orderKind } from "./orderKind.ts";
import type { PeopleReader } from "./PeopleReader.ts";
import { readOrder } from "./readOrder.ts";
import { shownColumn } from "./shownColumn.ts";
import { type SortKey, sortKey } from "./sortKey.ts";

/**
 * The places of a block, in the order of a field as it is shown; those without a value last. Of `id`: in the order of their ids.
 */
export function orderOf(reader: PeopleReader, block: number, size: number, field: string): Uint16Array {
  const name = `order ${orderKind(reader, block, field)} ${field}`;
  return reader.remember(
    block,
    name,
    () => readOrder(reader, block, field) ?? sort(reader, block, size, field),
  );
}

function sort(reader: PeopleReader, block: number, size: number, field: string): Uint16Array {
  const places = Uint16Array.from({ length: size }, (_, place) => place);
  if (field === "id") {
    const ids = reader.ids(block);
    // Blocks are nearly always written in the order of ids.
    if (ids.every((id, place) => place === 0 || id > (ids[place - 1] ?? 0))) return places;
    return places.sort((a, b) => (ids[a] ?? 0) - (ids[b] ?? 0));
  }
  const column = shownColumn(reader, block, size, field);
  if (column === undefined) return places;
  const { codes, words } = column;
  const kind = reader.kind(field);
  const keys = Array.from(
    { length: words.starts.length - 1 },
    (_, index): SortKey => sortKey(wordAt(words, index), kind),
  );
  const sorted = [...keys.keys()].sort((a, b) => compareKeys(keys[a] ?? "", keys[b] ?? ""));
  return byRank(codes, drawersOf(sorted, keys), places);
}

/** The drawer of each code; words of one key, such as `Abel` and `abel`, share one. Those without a word are in the last. */
function drawersOf(sorted: readonly number[], keys: readonly SortKey[]): Uint16Array {
  const drawers = new Uint16Array(sorted.length + 1).fill(sorted.length);
  let drawer = 0;
  sorted.forEach((word, at) => {
    if (compareKeys(keys[sorted[at - 1] ?? word] ?? "", keys[word] ?? "") !== 0) drawer = at;
    drawers[word + 1] = drawer;
  });
  return drawers;
}

/** Sorts places by counting. */
function byRank(codes: Uint16Array, drawers: Uint16Array, places: Uint16Array): Uint16Array {
  const begins = new Uint32Array(drawers.length + 1);
  for (const code of codes) {
    const next = (drawers[code] ?? 0) + 1;
    begins[next] = (begins[next] ?? 0) + 1;
  }
  for (let at = 1; at < begins.length; at += 1) begins[at] = (begins[at] ?? 0) + (begins[at - 1] ?? 0);
  const order = new Uint16Array(places.length);
  for (const place of places) {
    const drawer = drawers[codes[place] ?? 0] ?? 0;
    const at = begins[drawer] ?? 0;
    order[at] = place;
    begins[drawer] = at + 1;
  }
  return order;
}
