import fc from "fast-check";
import { expect, it } from "vitest";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { newDialogue } from "#shared/dialogue/newDialogue.ts";
import { newNode } from "#shared/dialogue/newNode.ts";
import { cardAt } from "./cardAt.ts";
import { cardsIn } from "./cardsIn.ts";
import { dragPlaces } from "./dragPlaces.ts";
import { moveScene } from "./moveScene.ts";
import { movesOf } from "./movesOf.ts";
import { placeOf } from "./placeOf.ts";
import { emptyScene, sceneOf } from "./scene.ts";
import { stepToWindow } from "./stepToWindow.ts";
import { thingAt } from "./thingAt.ts";
import { windowOf } from "./windowOf.ts";
import { wireAt } from "./wireAt.ts";
import { wireEnds } from "./wireEnds.ts";

const place = fc.record({
  x: fc.integer({ min: -3000, max: 3000 }),
  y: fc.integer({ min: -3000, max: 3000 }),
});

/** Messages at places, each leading to the next one. */
function chain(places: readonly { readonly x: number; readonly y: number }[]): Dialogue {
  const nodes = places.map((position, index) => newNode("message", `n${index}`, position, "en"));
  const edges = nodes.slice(1).map(({ id }, index) => ({
    id: `e${index}`,
    from: { node: `n${index}`, port: "next" },
    to: { node: id },
  }));
  return { ...newDialogue({ id: "d", name: "", language: "en" }), nodes, edges };
}

it("every card and every connection is hit where it is drawn", () => {
  fc.assert(
    fc.property(fc.array(place, { minLength: 2, maxLength: 20 }), (places) => {
      const scene = sceneOf(chain(places), "en", emptyScene);
      for (const { id, x, y } of scene.cards.values()) {
        const hit = cardAt(scene, x + 5, y + 5);
        const covering = cardsIn(scene, { left: x + 5, top: y + 5, right: x + 5, bottom: y + 5 });
        expect(covering.map((card) => card.id)).toContain(id);
        expect(hit).toBe(covering.at(-1));
      }
      for (const wire of scene.wires) {
        const { x1, y1, x2, y2 } = wireEnds(wire);
        expect(wireAt(scene, (x1 + x2) / 2, (y1 + y2) / 2, 1)).toBeDefined();
      }
    }),
  );
});

it("nothing is hit beside what is drawn", () => {
  const scene = sceneOf(
    chain([
      { x: 0, y: 0 },
      { x: 1000, y: 0 },
    ]),
    "en",
    emptyScene,
  );
  expect(cardAt(scene, -1, 10)).toBeUndefined();
  expect(wireAt(scene, 600, 20, 4)?.id).toBe("e0");
  expect(wireAt(scene, 600, 30, 4)).toBeUndefined();
});

it("a window holds its cards and the connections that cross it; their ends and the chosen cards are known", () => {
  const scene = sceneOf(
    chain([
      { x: 0, y: 0 },
      { x: 4000, y: 0 },
      { x: 4000, y: 4000 },
      { x: 9000, y: 9000 },
    ]),
    "en",
    emptyScene,
  );
  const between = windowOf(scene, { left: 1500, top: -100, right: 2500, bottom: 500 }, new Set());
  expect([...between.nodes]).toEqual([]);
  expect([...between.ends].sort()).toEqual(["n0", "n1"]);
  expect([...between.edges]).toEqual(["e0"]);
  const chosen = windowOf(scene, { left: 0, top: 0, right: 500, bottom: 500 }, new Set(["n0", "n3"]));
  expect([...chosen.nodes]).toEqual(["n0"]);
  expect([...chosen.ends].sort()).toEqual(["n1", "n3"]);
});

it("a window is reached by steps: what is in sight at once, the rest by portions, what is left behind last", () => {
  fc.assert(
    fc.property(fc.array(place, { minLength: 2, maxLength: 40 }), (places) => {
      const scene = sceneOf(chain(places), "en", emptyScene);
      const sight = { left: -500, top: -500, right: 500, bottom: 500 };
      const left = windowOf(scene, { left: -3000, top: -3000, right: -600, bottom: 3000 }, new Set());
      const wanted = windowOf(scene, { left: -1500, top: -1500, right: 1500, bottom: 1500 }, new Set());
      let drawn = left;
      for (let steps = 0; drawn !== wanted; steps += 1) {
        expect(steps).toBeLessThanOrEqual(80);
        const next = stepToWindow(scene, drawn, wanted, sight, { cards: 1, wires: 2 });
        for (const { id } of cardsIn(scene, sight)) expect(next.nodes).toContain(id);
        const fresh = [...next.nodes].filter((id) => !drawn.nodes.has(id));
        const near = new Set(cardsIn(scene, sight).map(({ id }) => id));
        expect(fresh.filter((id) => !near.has(id)).length).toBeLessThanOrEqual(1);
        for (const wire of scene.wires)
          if (next.edges.has(wire.id))
            for (const { id } of [wire.from, wire.to])
              expect(next.nodes.has(id) || next.ends.has(id)).toBe(true);
        drawn = next;
      }
    }),
  );
});

it("a card that did not change stays the same object, a moved one takes its connections along", () => {
  const dialogue = chain([
    { x: 0, y: 0 },
    { x: 500, y: 0 },
  ]);
  const before = sceneOf(dialogue, "en", emptyScene);
  const [first, second] = dialogue.nodes;
  if (!first || !second) throw new Error("no cards");
  const after = sceneOf({ ...dialogue, nodes: [first, { ...second }] }, "en", before);
  expect(after.cards.get("n0")).toBe(before.cards.get("n0"));
  expect(after.cards.get("n1")).not.toBe(before.cards.get("n1"));
  const [wire] = moveScene(before, new Map([["n1", { x: 700, y: 40 }]])).wires;
  expect(wire && wireEnds(wire)).toMatchObject({ x2: 700, y2: 60 });
});

it("connections of a damaged document are left out", () => {
  const dialogue = chain([
    { x: 0, y: 0 },
    { x: 500, y: 0 },
  ]);
  const edges = [
    { id: "a", from: { node: "n0", port: "gone" }, to: { node: "n1" } },
    { id: "b", from: { node: "n0", port: "next" }, to: { node: "gone" } },
  ];
  expect(sceneOf({ ...dialogue, edges }, "en", emptyScene).wires).toEqual([]);
});

const inGroup = (dialogue: Dialogue, cards: string[], collapsed: boolean): Dialogue => ({
  ...dialogue,
  groups: [{ id: "g", name: "G", cards, collapsed }],
});
const row = chain([0, 400, 800, 1200].map((x) => ({ x, y: 0 })));

it("a collapsed group stands in place of its cards, with the connections that lead in and out", () => {
  const scene = sceneOf(inGroup(row, ["n1", "n2"], true), "en", emptyScene);
  expect([...scene.cards.keys()]).toEqual(["n0", "n3", "g"]);
  expect(scene.wires.map(({ id, from, to }) => [id, from.id, to.id])).toEqual([
    ["e0", "n0", "g"],
    ["e2", "g", "n3"],
  ]);
  const box = scene.cards.get("g");
  expect(thingAt(scene, (box?.x ?? 0) + 5, (box?.y ?? 0) + 5)).toBe("g");
  expect(placeOf(scene, "n2")).toEqual(placeOf(scene, "g"));
});

it("a group that is dragged takes its cards along, collapsed or not", () => {
  for (const collapsed of [false, true]) {
    const dialogue = inGroup(row, ["n1", "n2"], collapsed);
    const scene = sceneOf(dialogue, "en", emptyScene);
    const places = dragPlaces(scene, ["g"], { x: 60, y: -20 });
    const before = placeOf(scene, "g");
    const after = placeOf(moveScene(scene, places), "g");
    expect(after).toMatchObject({ left: (before?.left ?? 0) + 60, top: (before?.top ?? 0) - 20 });
    const moves = movesOf(scene, dialogue, places);
    expect([moves.get("n1"), moves.get("n2")]).toEqual([
      { x: 460, y: -20 },
      { x: 860, y: -20 },
    ]);
    expect(moves.has("n0")).toBe(false);
  }
});

it("an open group is grasped by its name, its cards by themselves", () => {
  const scene = sceneOf(inGroup(row, ["n1", "n2"], false), "en", emptyScene);
  const { left = 0, top = 0 } = placeOf(scene, "g") ?? {};
  expect(thingAt(scene, left + 30, top + 10)).toBe("g");
  expect(thingAt(scene, 405, 5)).toBe("n1");
  expect(thingAt(scene, left + 5, top + 60)).toBeUndefined();
});
