import fc from "fast-check";
import { expect, it } from "vitest";
import type { LayerGraph } from "./layerGraph.ts";
import { layGraph } from "./layGraph.ts";

const box = (height = 100, first = false) => ({ width: 260, height, first });
const link = (from: number, to: number, rank = 1) => ({ from, to, rank });

const graphs: fc.Arbitrary<LayerGraph> = fc.integer({ min: 1, max: 25 }).chain((count) => {
  const end = fc.nat({ max: count - 1 });
  return fc.record({
    boxes: fc.array(
      fc.record({
        width: fc.integer({ min: 80, max: 600 }),
        height: fc.integer({ min: 36, max: 400 }),
        first: fc.boolean(),
      }),
      { minLength: count, maxLength: count },
    ),
    links: fc
      .array(fc.record({ from: end, to: end, rank: fc.integer({ min: 1, max: 6 }) }), { maxLength: 40 })
      .map((links) => links.filter(({ from, to }) => from !== to)),
  });
});

/** The places of a graph, each of which must be there. */
function laid(graph: LayerGraph) {
  const places = layGraph(graph);
  expect(places).toHaveLength(graph.boxes.length);
  return (at: number) => places[at] ?? { x: Number.NaN, y: Number.NaN };
}

it("never lays a box on another, whatever leads where", () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const at = laid(graph);
      for (const [a, one] of graph.boxes.entries())
        for (const [b, other] of graph.boxes.entries()) {
          if (a >= b) continue;
          const apart =
            at(a).x + one.width <= at(b).x ||
            at(b).x + other.width <= at(a).x ||
            at(a).y + one.height <= at(b).y ||
            at(b).y + other.height <= at(a).y;
          expect(apart).toBe(true);
        }
    }),
  );
});

it("goes from left to right wherever nothing leads back", () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const links = graph.links.filter(({ from, to }) => from < to);
      const boxes = graph.boxes.map((one) => ({ ...one, first: false }));
      const at = laid({ boxes, links });
      for (const { from, to } of links) expect(at(to).x).toBeGreaterThan(at(from).x);
    }),
  );
});

it("keeps what follows the first answer above what follows the second, and a chain level", () => {
  const at = laid({
    boxes: [box(36, true), box(180), box(), box(), box(60)],
    links: [link(0, 1), link(1, 3, 1), link(1, 2, 2), link(3, 4)],
  });
  expect(at(0).y).toBe(at(1).y);
  expect(at(3).y).toBeLessThan(at(2).y);
  expect(at(3).y).toBe(at(4).y);
});

it("leaves a way that goes back out of account", () => {
  const at = laid({
    boxes: [box(36, true), box(), box()],
    links: [link(0, 1), link(1, 2), link(2, 1)],
  });
  expect(at(0).x).toBeLessThan(at(1).x);
  expect(at(1).x).toBeLessThan(at(2).x);
});

it("keeps the way free for a connection that passes a layer", () => {
  const at = laid({
    boxes: [box(36, true), box(100), box(100), box(100)],
    links: [link(0, 1, 1), link(1, 2), link(2, 3), link(0, 3, 2)],
  });
  // from the first to the last one, at the height where both have their head
  const head = Math.max(at(0).y, at(3).y) + 18;
  for (const passed of [1, 2]) expect(at(passed).y + 100).toBeLessThanOrEqual(head);
});

it("puts what hangs on nothing into rows below, the part with the start on top", () => {
  const at = laid({
    boxes: [...Array.from({ length: 30 }, () => box()), box(36, true), box()],
    links: [link(30, 31)],
  });
  expect(at(30)).toEqual({ x: 0, y: 0 });
  expect(new Set(Array.from({ length: 30 }, (_, one) => at(one).y)).size).toBeLessThan(6);
  for (let one = 0; one < 30; one += 1) expect(at(one).y).toBeGreaterThan(100);
});

it("goes on in a row below where it would become far wider than high", () => {
  const boxes = Array.from({ length: 200 }, (_, index) => box(100, index === 0));
  const at = laid({ boxes, links: boxes.slice(1).map((_, index) => link(index, index + 1)) });
  const rows = new Map<number, number[]>();
  for (const one of boxes.keys()) rows.set(at(one).y, [...(rows.get(at(one).y) ?? []), one]);
  expect(rows.size).toBeGreaterThan(5);
  for (const row of rows.values())
    expect(row.map((one) => at(one).x)).toEqual(row.map((_, place) => place * 360));
  expect([...rows.values()].flat()).toEqual([...boxes.keys()]);
});

it("lays out a chain of ten thousand of which every card leads back to the first", () => {
  const boxes = Array.from({ length: 10_000 }, (_, index) => box(100, index === 0));
  const chain = boxes.slice(1).map((_, index) => link(index, index + 1));
  const back = boxes.slice(1).map((_, index) => link(index + 1, 0, 2));
  const at = laid({ boxes, links: [...chain, ...back] });
  expect(at(0)).toEqual({ x: 0, y: 0 });
  expect(Math.max(...boxes.map((_, one) => at(one).x))).toBeLessThan(400_000);
});

const ten = Array.from({ length: 10_000 }, (_, index) => box(100, index === 0));
const others = ten.slice(1).map((_, index) => index + 1);
it.each([
  ["a tree", others.map((to) => link(Math.floor((to - 1) / 3), to, ((to - 1) % 3) + 1))],
  ["a fan", others.map((to) => link(0, to, to))],
  ["loose cards", []],
  ["a chain", others.map((to) => link(to - 1, to))],
  [
    "a chain with short cuts",
    others.flatMap((to) => [link(to - 1, to), ...(to % 3 === 0 && to > 9 ? [link(to - 9, to, 2)] : [])]),
  ],
  ["a stair", others.flatMap((to) => (to % 2 === 0 ? [link(to - 2, to, 2)] : [link(to - 1, to, 1)]))],
])("keeps ten thousand cards within reach: %s", (_name, links) => {
  const at = laid({ boxes: ten, links });
  for (const side of ["x", "y"] as const) {
    const places = ten.map((_, one) => at(one)[side]);
    expect(Math.max(...places)).toBeLessThan(90_000);
    expect(Math.min(...places)).toBeGreaterThan(-90_000);
    expect(Math.max(...places) - at(0)[side]).toBeLessThan(90_000);
    expect(at(0)[side] - Math.min(...places)).toBeLessThan(90_000);
  }
});
