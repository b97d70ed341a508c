import { setImmediate } from "node:timers/promises";

/** Milliseconds that main may work without looking at anything else. */
const slice = 8;

/** Works through a list without keeping main from its other tasks. */
export async function inPieces<Item, Made>(
  items: Iterable<Item>,
  work: (item: Item) => Made,
): Promise<Made[]> {
  const made: Made[] = [];
  let begun = performance.now();
  for (const item of items) {
    made.push(work(item));
    if (performance.now() - begun < slice) continue;
    await setImmediate();
    begun = performance.now();
  }
  return made;
}
