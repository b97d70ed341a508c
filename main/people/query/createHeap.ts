/** The first of many at hand, by `isBefore`. */
export type Heap<Item> = {
  /** The first, left in; undefined when there is none. */
  peek(): Item | undefined;
  push(item: Item): void;
  /** The first, taken out; undefined when there is none. */
  pop(): Item | undefined;
};

/** Makes an empty heap. */
export function createHeap<Item>(isBefore: (a: Item, b: Item) => boolean): Heap<Item> {
  const items: Item[] = [];
  const before = (a: number, b: number) => isBefore(items[a] as Item, items[b] as Item);
  const swap = (a: number, b: number) => {
    [items[a], items[b]] = [items[b] as Item, items[a] as Item];
  };
  return {
    peek: () => items[0],
    push(item) {
      let at = items.push(item) - 1;
      while (at > 0) {
        const parent = (at - 1) >> 1;
        if (!before(at, parent)) return;
        swap(at, parent);
        at = parent;
      }
    },
    pop() {
      const [first] = items;
      const last = items.pop();
      if (items.length > 0 && last !== undefined) {
        items[0] = last;
        let at = 0;
        for (;;) {
          let next = 2 * at + 1;
          if (next + 1 < items.length && before(next + 1, next)) next += 1;
          if (next >= items.length || !before(next, at)) break;
          swap(at, next);
          at = next;
        }
      }
      return first;
    },
  };
}
