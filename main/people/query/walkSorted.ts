import { wordAt } from "../blocks/wordAt.ts";
import { compareKeys } from "./compareKeys.ts";
import { createHeap } from "./createHeap.ts";
import { orderOf } from "./orderOf.ts";
import type { Block, PeopleReader } from "./PeopleReader.ts";
import { type SortKey, sortKey } from "./sortKey.ts";

/** Some people of a block: `mask` is 1 at their places. */
export type Hits = { readonly block: Block; readonly mask: Uint8Array };

/** A person by where he is. */
export type Found = { readonly block: number; readonly place: number };

type Cursor = {
  readonly block: number;
  readonly rank: number;
  readonly next: () => { readonly place: number; readonly key: SortKey | undefined } | undefined;
};
type Head = { readonly cursor: Cursor; readonly place: number; readonly key: SortKey | undefined };

/**
 * Goes through people in the order of a field, those without a value last either way, as far as somebody asks. Equal ones
 * stand in the order in which they were written.
 */
export function* walkSorted(
  hits: readonly Hits[],
  { field, descending }: { readonly field: string; readonly descending: boolean },
  reader: PeopleReader,
): Generator<Found> {
  const sign = descending ? -1 : 1;
  const heap = createHeap<Head>((a, b) => {
    if (a.key === undefined || b.key === undefined) {
      if (a.key !== b.key) return b.key === undefined;
      return a.cursor.rank < b.cursor.rank;
    }
    const order = compareKeys(a.key, b.key) * sign;
    return order === 0 ? a.cursor.rank < b.cursor.rank : order < 0;
  });
  const advance = (cursor: Cursor) => {
    const head = cursor.next();
    if (head !== undefined) heap.push({ cursor, ...head });
  };
  hits.forEach((those, rank) => {
    advance(cursorOf(those, rank, field, descending, reader));
  });
  for (let head = heap.pop(); head !== undefined; head = heap.pop()) {
    yield { block: head.cursor.block, place: head.place };
    advance(head.cursor);
  }
}

function cursorOf(
  { block, mask }: Hits,
  rank: number,
  field: string,
  descending: boolean,
  reader: PeopleReader,
): Cursor {
  const order = orderOf(reader, block.id, block.size, field);
  const keyAt = keyOf(block, field, reader);
  const some = someOf(order, keyAt);
  let at = 0;
  return {
    block: block.id,
    rank,
    next() {
      while (at < order.length) {
        const place = order[descending && at < some ? some - 1 - at : at] ?? 0;
        at += 1;
        if (mask[place] === 1) return { place, key: keyAt(place) };
      }
      return undefined;
    },
  };
}

/** The keys of a block's people. Neighbours in the order often have the same word, which is then read once. */
function keyOf(block: Block, field: string, reader: PeopleReader): (place: number) => SortKey | undefined {
  if (field === "id") {
    const ids = reader.ids(block.id);
    return (place) => ids[place];
  }
  const column = reader.column(block.id, field);
  if (column === undefined) return () => undefined;
  const kind = reader.kind(field);
  let last: { readonly code: number; readonly key: SortKey } | undefined;
  return (place) => {
    const code = column.codes[place] ?? 0;
    if (code === 0) return undefined;
    if (last?.code !== code) last = { code, key: sortKey(wordAt(column.words, code - 1), kind) };
    return last.key;
  };
}

/** How many of a block have a value: those without stand at the end of the order. */
function someOf(order: Uint16Array, keyAt: (place: number) => SortKey | undefined): number {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keyAt(order[middle] ?? 0) === undefined) high = middle;
    else low = middle + 1;
  }
  return low;
}
