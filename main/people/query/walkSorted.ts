import { wordAt } from "../blocks/wordAt.ts";
import { companyWordOf } from "./companyWordOf.ts";
import { compareKeys } from "./compareKeys.ts";
import { countOnes } from "./countOnes.ts";
import { createHeap } from "./createHeap.ts";
import { orderOf } from "./orderOf.ts";
import type { Block, PeopleReader } from "./PeopleReader.ts";
import { type SortKey, sortKey } from "./sortKey.ts";

/** Some people of a block: `mask` is 1 at their places. */
export type Hits = { readonly block: Block; readonly mask: Uint8Array };

/** So many of a block are sorted for themselves. */
const few = 1000;

/** A person by where he is. */
export type Found = { readonly block: number; readonly place: number };

type Cursor = {
  readonly block: number;
  readonly rank: number;
  readonly next: () => Head | undefined;
};
type Head = { readonly cursor: Cursor; readonly place: number; readonly key: SortKey | undefined };

/**
 * Goes through people in the order of a field as it is shown, those without a value last either way, as far as somebody asks. Equal ones
 * stand in the order in which they were written. `checkWanted`: as in `listPeople`.
 */
export function* walkSorted(
  hits: readonly Hits[],
  { field, descending }: { readonly field: string; readonly descending: boolean },
  reader: PeopleReader,
  checkWanted?: () => void,
): Generator<Found> {
  const sign = descending ? -1 : 1;
  const isBefore = (a: Head, b: Head) => {
    if (a.key === undefined || b.key === undefined) {
      if (a.key !== b.key) return b.key === undefined;
      return a.cursor.rank < b.cursor.rank;
    }
    const order = compareKeys(a.key, b.key) * sign;
    return order === 0 ? a.cursor.rank < b.cursor.rank : order < 0;
  };
  const heap = createHeap<Head>(isBefore);
  hits.forEach((those, rank) => {
    checkWanted?.();
    const head = cursorOf(those, rank, field, descending, reader).next();
    if (head !== undefined) heap.push(head);
  });
  for (let head = heap.pop(); head !== undefined; ) {
    yield { block: head.cursor.block, place: head.place };
    const next = head.cursor.next();
    const other = heap.peek();
    // Often the next one stands in the same block, as where blocks were written in the order of ids.
    if (next !== undefined && (other === undefined || isBefore(next, other))) head = next;
    else {
      if (next !== undefined) heap.push(next);
      head = heap.pop();
    }
  }
}

function cursorOf(
  { block, mask }: Hits,
  rank: number,
  field: string,
  descending: boolean,
  reader: PeopleReader,
): Cursor {
  const keyAt = keyOf(block, field, reader);
  const order = orderOfHits(block, mask, field, reader, keyAt);
  const some = someOf(order, keyAt);
  let at = 0;
  const cursor: Cursor = {
    block: block.id,
    rank,
    next() {
      while (at < order.length) {
        const place = order[descending && at < some ? some - 1 - at : at] ?? 0;
        at += 1;
        if (mask[place] === 1) return { cursor, place, key: keyAt(place) };
      }
      return undefined;
    },
  };
  return cursor;
}

/** The places of a block in order, the hits among them. A few hits are sorted by themselves: that is far less work. */
function orderOfHits(
  block: Block,
  mask: Uint8Array,
  field: string,
  reader: PeopleReader,
  keyAt: (place: number) => SortKey | undefined,
): Uint16Array {
  if (countOnes(mask) > few) return orderOf(reader, block.id, block.size, field);
  const places: number[] = [];
  for (let place = 0; place < mask.length; place += 1) if (mask[place] === 1) places.push(place);
  const keyed = places.map((place) => ({ place, key: keyAt(place) }));
  keyed.sort((a, b) => {
    if (a.key === undefined || b.key === undefined)
      return (a.key === undefined ? 1 : 0) - (b.key === undefined ? 1 : 0);
    return compareKeys(a.key, b.key);
  });
  return Uint16Array.from(keyed, ({ place }) => place);
}

/** The keys of a block's people, by what is shown of them. */
function keyOf(block: Block, field: string, reader: PeopleReader): (place: number) => SortKey | undefined {
  const own = ownKeyOf(block, field, reader);
  const ofCompany = companyWordOf(reader, block.id, field);
  if (ofCompany === undefined) return own;
  const kind = reader.kind(field);
  return (place) => {
    const word = ofCompany(place);
    if (word === undefined) return own(place);
    return word === null ? undefined : sortKey(word, kind);
  };
}

/** By what came with them. Neighbours in the order often have the same word, which is then read once. */
function ownKeyOf(block: Block, field: string, reader: PeopleReader): (place: number) => SortKey | undefined {
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
