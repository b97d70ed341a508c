import ELK from "elkjs/lib/elk.bundled.js";
import { expect, test } from "vitest";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { newDialogue } from "#shared/dialogue/newDialogue.ts";
import { cardLayout } from "../canvas/cardLayout.ts";
import { overlaps } from "../canvas/scene/box.ts";
import { placeOf } from "../canvas/scene/placeOf.ts";
import { emptyScene, sceneOf } from "../canvas/scene/scene.ts";
import { type Moves, moveNodes } from "../document/operations/moveNodes.ts";
import { tidyGraph } from "./tidyGraph.ts";
import { tidyPlaces } from "./tidyPlaces.ts";

const elk = new ELK();
const message = (id: string) => ({
  id,
  kind: "message" as const,
  position: { x: 7, y: 3 },
  data: { text: { en: id } },
});
const edge = (from: string, port: string, to: string) => ({
  id: `${from} ${port}`,
  from: { node: from, port },
  to: { node: to },
});

/** A question with three answers, in front of it the start; the third answer leads back to the question. */
function sample(): Dialogue {
  const answers = ["a1", "a2", "a3"].map((id) => ({ id, label: { en: id } }));
  return {
    ...newDialogue({ id: "d", name: "", language: "en" }),
    nodes: [
      { id: "s", kind: "start", position: { x: 100, y: 60 }, data: { poke: { on: true, mobile: false } } },
      { id: "q", kind: "question", position: { x: 0, y: 0 }, data: { text: { en: "Q" }, answers } },
      ...["second", "first", "third"].map(message),
    ],
    edges: [
      edge("s", "next", "q"),
      edge("q", "a2", "second"),
      edge("q", "a1", "first"),
      edge("q", "a3", "third"),
      edge("third", "next", "q"),
      edge("second", "gone", "first"),
      edge("second", "next", "nowhere"),
    ],
  };
}

async function tidied(dialogue: Dialogue, ids = dialogue.nodes.map(({ id }) => id)) {
  const places = tidyPlaces(dialogue, await elk.layout(tidyGraph(dialogue, new Set(ids), "en")), "en");
  expect(places).toBeDefined();
  return places ?? new Map();
}

test("cards go from left to right, answers keep their order from top to bottom, the start its place", async () => {
  const places = await tidied(sample());
  const at = (id: string) => places.get(id) ?? { x: Number.NaN, y: Number.NaN };
  expect(at("s")).toEqual({ x: 100, y: 60 });
  expect(at("q").x).toBeGreaterThan(at("s").x + 260);
  for (const id of ["first", "second", "third"]) expect(at(id).x).toBeGreaterThan(at("q").x + 260);
  expect(at("first").y).toBeLessThan(at("second").y);
  expect(at("second").y).toBeLessThan(at("third").y);
});

test("no card lies on another", async () => {
  const dialogue = sample();
  const places = await tidied(dialogue);
  const boxes = dialogue.nodes.map((node) => {
    const { width, height } = cardLayout(node, "en", "en");
    const { x = 0, y = 0 } = places.get(node.id) ?? {};
    return { left: x, top: y, right: x + width, bottom: y + height };
  });
  for (const a of boxes)
    for (const b of boxes)
      if (a !== b)
        expect(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top).toBe(true);
});

test("what is tidy stays as it is", async () => {
  const dialogue = sample();
  const once = await tidied(dialogue);
  moveNodes(dialogue, once);
  expect(await tidied(dialogue)).toEqual(once);
});

test("of a selection only its cards move, and stay in their corner if that is free", async () => {
  const dialogue = sample();
  for (const node of dialogue.nodes.slice(0, 2)) node.position.x = 2000;
  const places = await tidied(dialogue, ["first", "second", "third"]);
  expect([...places.keys()].sort()).toEqual(["first", "second", "third"]);
  expect(Math.min(...[...places.values()].map(({ x }) => x))).toBe(0);
});

test("of a selection no card is laid on one that stays", async () => {
  const dialogue = sample();
  const places = await tidied(dialogue, ["first", "second"]);
  const boxes = dialogue.nodes.map((node) => {
    const { width, height } = cardLayout(node, "en", "en");
    const { x, y } = places.get(node.id) ?? node.position;
    return { left: x, top: y, right: x + width, bottom: y + height, stays: !places.has(node.id) };
  });
  for (const a of boxes) for (const b of boxes) if (a.stays && !b.stays) expect(overlaps(a, b)).toBe(false);
});

test("a group goes as one: its cards keep their places to each other, and nothing lies in its frame", async () => {
  const dialogue = {
    ...sample(),
    groups: [{ id: "g", name: "", cards: ["first", "second"], collapsed: false }],
  };
  const second = dialogue.nodes.find(({ id }) => id === "second");
  if (second) second.position = { x: 87, y: 203 };
  const places = await tidied(dialogue);
  expect(places.has("g")).toBe(false);
  const at = (id: string) => places.get(id) ?? { x: Number.NaN, y: Number.NaN };
  expect(at("second").x - at("first").x).toBeCloseTo(80, -1);
  expect(at("second").y - at("first").y).toBeCloseTo(200, -1);
  const frame = placeOf(sceneOf({ ...dialogue, nodes: moved(dialogue, places) }, "en", emptyScene), "g");
  for (const id of ["s", "q", "third"]) {
    const { x, y } = at(id);
    const beside = x + 260 <= (frame?.left ?? 0) || x >= (frame?.right ?? 0);
    expect(beside || y >= (frame?.bottom ?? 0) || y + 60 <= (frame?.top ?? 0)).toBe(true);
  }
});

function moved(dialogue: Dialogue, places: Moves): Dialogue["nodes"] {
  return dialogue.nodes.map((node) => ({ ...node, position: places.get(node.id) ?? node.position }));
}
