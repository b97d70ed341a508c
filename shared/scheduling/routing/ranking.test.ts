import fc from "fast-check";
import { expect, test } from "vitest";
import { ranking } from "./ranking.ts";
import { route } from "./route.ts";
import { type Routing, routingSchema } from "./routing.ts";

const routingOf = (strategy: Routing["strategy"], weights: readonly number[]) =>
  routingSchema.parse({ strategy, pool: weights.map((weight, index) => ({ id: `${index + 1}`, weight })) });
const booking = (agent: string, createdAt: number) => ({ agent, createdAt, status: "confirmed" });

test("after agent 3 comes 4, then 5, then 1, and he himself last", () => {
  const order = ranking(routingOf("sequential", [1, 1, 1, 1, 1]), [booking("1", 5), booking("3", 9)]);
  expect(order.map(({ id }) => id)).toEqual(["4", "5", "1", "2", "3"]);
  expect(order.at(-1)).toMatchObject({ lastBookedAt: 9 });
  expect(order[0]).toMatchObject({ lastBookedAt: null });
});

test("whoever is furthest behind his share comes first, and it says by how much", () => {
  const history = [
    ...Array.from({ length: 6 }, (_, n) => booking("1", n)),
    booking("2", 9),
    booking("2", 10),
  ];
  expect(ranking(routingOf("weighted", [60, 30, 10]), history)).toEqual([
    { id: "3", lastBookedAt: null, behind: 0.8 },
    { id: "2", lastBookedAt: 10, behind: 0.4 },
    { id: "1", lastBookedAt: 5, behind: -1.2 },
  ]);
});

const world = fc.record({
  strategy: fc.constantFrom<Routing["strategy"]>("sequential", "leastRecent", "weighted"),
  weights: fc.array(fc.constantFrom(0, 0.5, 1, 10, 33.3), { minLength: 1, maxLength: 6 }),
  history: fc.array(
    fc.record({
      agent: fc.constantFrom("1", "2", "3", "4", "5", "6", "x"),
      createdAt: fc.integer({ min: 0, max: 20 }),
      status: fc.constantFrom("confirmed", "cancelled"),
    }),
  ),
  available: fc.subarray(["1", "2", "3", "4", "5", "6", "x"]),
});

test("of those who are free the first of the ranking gets the meeting", () => {
  fc.assert(
    fc.property(world, ({ strategy, weights, history, available }) => {
      const routing = routingOf(strategy, weights);
      const order = ranking(routing, history).map(({ id }) => id);
      expect(new Set(order)).toEqual(new Set(routing.pool.map(({ id }) => id)));
      expect(route(routing, available, history)).toBe(order.find((id) => available.includes(id)) ?? null);
    }),
  );
});

test("weights are kept over a long run, to the meeting", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 }), (weights) => {
      const routing = routingOf("weighted", weights);
      const sum = weights.reduce((a, b) => a + b, 0);
      const history: ReturnType<typeof booking>[] = [];
      for (let at = 0; at < sum * 3; at++) history.push(booking(ranking(routing, history)[0]?.id ?? "", at));
      const counts = weights.map(
        (_, index) => history.filter(({ agent }) => agent === `${index + 1}`).length,
      );
      expect(counts).toEqual(weights.map((weight) => weight * 3));
    }),
    { numRuns: 15 },
  );
});
