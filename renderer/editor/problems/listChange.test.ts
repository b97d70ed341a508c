import fc from "fast-check";
import { expect, it } from "vitest";
import { changedList, listChange } from "./listChange.ts";

const list = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 8 });

it("a change makes of the list before the one after", () => {
  fc.assert(
    fc.property(list, list, (before, after) => {
      expect(changedList(before, listChange(before, after))).toEqual(after);
    }),
  );
});

it("of a long list only what came, went or changed is told", () => {
  const before = Array.from({ length: 1000 }, (_, index) => `${index}`);
  const without = before.toSpliced(500, 2);
  expect(listChange(before, without)).toEqual({ from: 500, gone: 2, items: [] });
  expect(listChange(without, before)).toEqual({ from: 500, gone: 0, items: ["500", "501"] });
  expect(listChange(before, before.with(3, "x").with(900, "y"))).toEqual({
    at: [
      [3, "x"],
      [900, "y"],
    ],
  });
});

it("what is the same by the given measure stays the same object", () => {
  const before = [{ id: 1 }, { id: 2 }];
  const after = changedList(
    before,
    listChange(before, [{ id: 1 }, { id: 2 }, { id: 3 }], (one, other) => one.id === other.id),
  );
  expect(after).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }]);
  expect(after[1]).toBe(before[1]);
});
