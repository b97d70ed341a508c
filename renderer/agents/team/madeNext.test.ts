import fc from "fast-check";
import { expect, test } from "vitest";
import { nextInTurn } from "#shared/scheduling/routing/nextInTurn.ts";
import { newTeam } from "#shared/scheduling/setup/newTeam.ts";
import { routingPlanOf } from "#shared/scheduling/setup/routingPlanOf.ts";
import { madeNext } from "./madeNext.ts";

const member = (id: string) => ({ id, weight: 1, priority: 0, addedAt: null });
const ids = fc.uniqueArray(fc.constantFrom<string>("1", "2", "3", "4", "5"), { minLength: 1 });

test("whoever is made next is next, unless he was booked last; nobody is lost, the others keep their order", () => {
  const anybody = fc.constantFrom("1", "2", "3", "4", "5", "gone");
  fc.assert(
    fc.property(ids, fc.option(anybody), anybody, (pool, last, id) => {
      const members = madeNext(pool.map(member), last, id);
      expect(members.map((one) => one.id).filter((one) => one !== id)).toEqual(
        pool.filter((one) => one !== id),
      );
      expect(members).toHaveLength(pool.length);
      if (!pool.includes(id) || id === last) return;
      const round = routingPlanOf({ ...newTeam("t"), members }).usual?.pool ?? [];
      const booked = last === null ? [] : [{ agent: last, createdAt: 1, status: "confirmed" }];
      expect(nextInTurn(round, round, booked)?.id).toBe(id);
    }),
  );
});
