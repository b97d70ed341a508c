import fc from "fast-check";
import { expect, test } from "vitest";
import type { Condition } from "#shared/dialogue/condition.ts";
import { isTest, readGroup } from "./conditionGroup.ts";
import type { ConditionPath } from "./conditionPath.ts";
import { movePart } from "./movePart.ts";
import { partAt } from "./partAt.ts";

const a: Condition = { attribute: "a", isEmpty: true };
const b: Condition = { attribute: "b", isEmpty: true };
const c: Condition = { attribute: "c", isEmpty: true };

test("goes past a neighbour, into a group, and out of it", () => {
  const whole: Condition = { all: [a, { any: [b] }, c] };
  expect(movePart(whole, [0], 1)?.condition).toEqual({ all: [{ any: [a, b] }, c] });
  expect(movePart(whole, [2], -1)?.condition).toEqual({ all: [a, { any: [b, c] }] });
  expect(movePart(whole, [1, 0], -1)?.condition).toEqual({ all: [a, b, { any: [] }, c] });
  expect(movePart(whole, [1, 0], 1)?.condition).toEqual({ all: [a, { any: [] }, b, c] });
  expect(movePart({ all: [a, b] }, [0], 1)?.condition).toEqual({ all: [b, a] });
  expect(movePart(whole, [0], -1)).toBe(null);
  expect(movePart(whole, [2], 1)).toBe(null);
});

const leaf = fc.nat(9).map((n): Condition => ({ attribute: `x${n}`, isEmpty: true }));
const { whole } = fc.letrec<{ whole: Condition; part: Condition }>((tie) => ({
  part: fc.oneof({ maxDepth: 3 }, leaf, tie("whole")),
  whole: fc
    .tuple(fc.constantFrom("all", "any", "none"), fc.array(tie("part"), { maxLength: 4 }))
    .map(([mode, members]) => ({ [mode]: members }) as Condition),
}));

function paths(condition: Condition, at: ConditionPath = []): ConditionPath[] {
  if (isTest(condition)) return [at];
  const inside = readGroup(condition).members.flatMap((member, index) => paths(member, [...at, index]));
  return at.length > 0 ? [at, ...inside] : inside;
}

const names = (condition: Condition): string[] =>
  isTest(condition) ? [condition.attribute] : readGroup(condition).members.flatMap(names);

test("nothing is lost, the part is where it is said to be, and the way back leads back", () => {
  fc.assert(
    fc.property(whole, fc.nat(), fc.constantFrom(-1 as const, 1 as const), (condition, pick, by) => {
      const all = paths(condition);
      const path = all[pick % Math.max(all.length, 1)];
      const moved = path && movePart(condition, path, by);
      if (!path || !moved) return;
      expect(names(moved.condition).sort()).toEqual(names(condition).sort());
      expect(partAt(moved.condition, moved.path)).toEqual(partAt(condition, path));
      expect(movePart(moved.condition, moved.path, by === 1 ? -1 : 1)).toEqual({ condition, path });
    }),
  );
});
