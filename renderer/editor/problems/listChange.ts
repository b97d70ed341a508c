/**
 * A list as it differs from an earlier one: the places of the same list that hold something else, or a stretch of it that
 * others took the place of: `gone` items from `from` on.
 */
export type ListChange<Item> =
  | { readonly at: readonly (readonly [number, Item])[] }
  | { readonly from: number; readonly gone: number; readonly items: readonly Item[] };

/** What turns `before` into `after`, in time that grows with their lengths. `same`: whether an item stayed as it was. */
export function listChange<Item>(
  before: readonly Item[],
  after: readonly Item[],
  same: (first: Item, second: Item) => boolean = Object.is,
): ListChange<Item> {
  const isSame = (index: number, then: number) => {
    const [first, second] = [after[index], before[then]];
    return first !== undefined && second !== undefined && same(first, second);
  };
  if (before.length === after.length)
    return { at: after.flatMap((item, index) => (isSame(index, index) ? [] : [[index, item] as const])) };
  const shorter = Math.min(before.length, after.length);
  const grown = after.length - before.length;
  let from = 0;
  while (from < shorter && isSame(from, from)) from += 1;
  let end = after.length;
  while (end > from && end - grown > from && isSame(end - 1, end - 1 - grown)) end -= 1;
  return { from, gone: end - grown - from, items: after.slice(from, end) };
}

/** The list that a change to `before` makes; what did not change is the same object. */
export function changedList<Item>(before: readonly Item[], change: ListChange<Item>): Item[] {
  if (!("at" in change))
    return [...before.slice(0, change.from), ...change.items, ...before.slice(change.from + change.gone)];
  const items = [...before];
  for (const [index, item] of change.at) items[index] = item;
  return items;
}
