import { byRank, type Ranked } from "./ranked.ts";

const first = 1;
const last = 1000;

/**
 * The priorities that bring about an order of dialogues in which the one at `moved` has just been put, as few of them new as
 * can be: only its own if there is room, else also those of neighbours on one side, else all. `order`: in the wanted order.
 *
 * @returns id -> new priority, of those that change; null when there are more dialogues than priorities and no way
 */
export function prioritiesFor(order: readonly Ranked[], moved: number): ReadonlyMap<string, number> | null {
  const one = order[moved];
  if (one === undefined) return new Map();
  const least = leastAfter(order[moved - 1], one.id);
  const most = mostBefore(order[moved + 1], one.id);
  const before = order.slice(0, moved);
  const after = order.slice(moved + 1);
  if (least <= most && least <= last && most >= first) {
    const own = before.length === 0 ? most : after.length === 0 ? least : Math.floor((least + most) / 2);
    return changed(order, [...before, { ...one, priority: own }, ...after]);
  }
  const ways = [
    [...before, ...pushedDown([{ ...one, priority: least }, ...after])],
    [...pushedUp([...before, { ...one, priority: most }]), ...after],
    order.map((dialogue, index) => ({ ...dialogue, priority: index + 1 })),
  ];
  const [best] = ways
    .filter((way) => way.every(({ priority }) => priority >= first && priority <= last))
    .map((way) => changed(order, way))
    .sort((a, b) => a.size - b.size);
  return best ?? null;
}

/** The smallest priority with which `id` stands behind another one. */
function leastAfter(other: Ranked | undefined, id: string): number {
  if (other === undefined) return first;
  return other.id < id ? other.priority : other.priority + 1;
}

/** The greatest priority with which `id` stands before another one. */
function mostBefore(other: Ranked | undefined, id: string): number {
  if (other === undefined) return last;
  return id < other.id ? other.priority : other.priority - 1;
}

/** Each as it is, or as little later as it must be to stand behind the one before it. */
function pushedDown(order: readonly Ranked[]): Ranked[] {
  const result: Ranked[] = [];
  for (const one of order) {
    const before = result.at(-1);
    const fits = before === undefined || byRank(before, one) < 0;
    result.push(fits ? one : { ...one, priority: leastAfter(before, one.id) });
  }
  return result;
}

/** Each as it is, or as little earlier as it must be to stand before the one behind it. */
function pushedUp(order: readonly Ranked[]): Ranked[] {
  const result: Ranked[] = [];
  for (const one of order.toReversed()) {
    const behind = result.at(-1);
    const fits = behind === undefined || byRank(one, behind) < 0;
    result.push(fits ? one : { ...one, priority: mostBefore(behind, one.id) });
  }
  return result.reverse();
}

function changed(before: readonly Ranked[], after: readonly Ranked[]): ReadonlyMap<string, number> {
  const were = new Map(before.map(({ id, priority }) => [id, priority]));
  return new Map(
    after.filter(({ id, priority }) => were.get(id) !== priority).map(({ id, priority }) => [id, priority]),
  );
}
