import fc from "fast-check";
import { expect, test } from "vitest";
import { prioritiesFor } from "./prioritiesFor.ts";
import { byRank, type Ranked } from "./ranked.ts";

const dialogue = (id: string, priority: number): Ranked => ({ id, priority });

/** The order with the one at `from` put at `to`. */
function moved(list: readonly Ranked[], from: number, to: number): readonly Ranked[] {
  const one = list[from];
  return one === undefined ? list : list.toSpliced(from, 1).toSpliced(to, 0, one);
}

function after(order: readonly Ranked[], changes: ReadonlyMap<string, number> | null): readonly string[] {
  return order
    .map((one) => ({ ...one, priority: changes?.get(one.id) ?? one.priority }))
    .sort(byRank)
    .map(({ id }) => id);
}

test("between two with room, only the moved one changes", () => {
  const order = [dialogue("a", 10), dialogue("c", 50), dialogue("b", 20)];
  expect(prioritiesFor(order, 1)).toEqual(new Map([["c", 14]]));
});

test("before the first and behind the last, it takes the number next to it", () => {
  expect(prioritiesFor([dialogue("z", 30), dialogue("a", 10)], 0)).toEqual(new Map([["z", 9]]));
  expect(prioritiesFor([dialogue("z", 30), dialogue("a", 10)], 1)).toEqual(new Map([["a", 31]]));
});

test("ids decide where priorities are equal, so that a number need not change for nothing", () => {
  expect(prioritiesFor([dialogue("a", 10), dialogue("b", 90), dialogue("c", 10)], 1)).toEqual(
    new Map([["b", 10]]),
  );
});

test("without room, as few neighbours as can be make some", () => {
  const order = [dialogue("a", 1), dialogue("d", 4), dialogue("c", 2), dialogue("b", 3)];
  expect(prioritiesFor(order, 1)?.size).toBeLessThanOrEqual(3);
  expect(after(order, prioritiesFor(order, 1))).toEqual(["a", "d", "c", "b"]);
});

test("at the very ends of the numbers there is still a way", () => {
  const order = [dialogue("b", 1), dialogue("a", 1), dialogue("c", 1000), dialogue("d", 1000)];
  expect(after(order, prioritiesFor(order, 0))).toEqual(["b", "a", "c", "d"]);
  const late = [dialogue("a", 1000), dialogue("c", 1000), dialogue("b", 1000)];
  expect(after(late, prioritiesFor(late, 2))).toEqual(["a", "c", "b"]);
});

test("any move brings about exactly the order that was asked for, with priorities that documents may have", () => {
  const lists = fc.uniqueArray(
    fc.record({
      id: fc.string({ minLength: 1, maxLength: 4 }),
      priority: fc.oneof(
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 995, max: 1000 }),
        fc.integer({ min: 1, max: 1000 }),
      ),
    }),
    { selector: ({ id }) => id, minLength: 1, maxLength: 40 },
  );
  fc.assert(
    fc.property(lists, fc.nat(), fc.nat(), (list, from, to) => {
      const sorted = [...list].sort(byRank);
      const order = moved(sorted, from % sorted.length, to % sorted.length);
      const changes = prioritiesFor(order, to % sorted.length);
      expect(after(order, changes)).toEqual(order.map(({ id }) => id));
      for (const priority of changes?.values() ?? []) {
        expect(priority).toBeGreaterThanOrEqual(1);
        expect(priority).toBeLessThanOrEqual(1000);
      }
    }),
  );
});
