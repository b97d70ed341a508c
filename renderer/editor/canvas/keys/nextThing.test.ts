import fc from "fast-check";
import { expect, it } from "vitest";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { boxOf } from "../scene/boxOf.ts";
import { emptyScene, type Scene, sceneOf } from "../scene/scene.ts";
import type { Direction } from "./direction.ts";
import { nextThing } from "./nextThing.ts";

type Places = Readonly<Record<string, readonly [number, number]>>;

function sceneAt(places: Places, connections: readonly string[], rest: object = {}): Scene {
  const cards = Object.fromEntries(Object.keys(places).map((id) => [id, ["question", {}] as const]));
  const dialogue = dialogueOf({ ...cards, start: ["start", {}] }, [], rest);
  const answers = [
    { id: "a1", label: { en: "Yes" } },
    { id: "a2", label: { en: "No" } },
  ];
  const nodes = dialogue.nodes.map((node) => {
    const [x, y] = places[node.id] ?? [-5000, -5000];
    return {
      ...node,
      position: { x, y },
      data: node.kind === "start" ? node.data : { ...node.data, answers },
    };
  });
  const edges = connections.map((connection, index) => {
    const [from = "", to = ""] = connection.split(" > ");
    const [node = "", port = ""] = from.split(".");
    return { id: `e${index}`, from: { node, port }, to: { node: to } };
  });
  return sceneOf({ ...dialogue, nodes, edges } as typeof dialogue, "en", emptyScene);
}

const square = { a: [0, 0], b: [600, 0], c: [0, 600], d: [600, 600] } as const;

it("goes to what is nearest in the direction of the key", () => {
  const scene = sceneAt(square, []);
  const from = (id: string) =>
    (["left", "right", "up", "down"] as const).map((direction) => nextThing(scene, id, direction));
  expect(from("a")).toEqual(["start", "b", "start", "c"]);
  expect(from("d")).toEqual(["c", undefined, "b", undefined]);
});

it("follows connections to the right and back, the uppermost first, wherever they lead", () => {
  const scene = sceneAt(square, ["a.a2 > b", "a.a1 > d", "d.a1 > a", "c.a1 > d"]);
  expect(nextThing(scene, "a", "right")).toBe("d");
  expect(nextThing(scene, "d", "right")).toBe("a");
  expect(nextThing(scene, "d", "left")).toBe("a");
  expect(nextThing(scene, "b", "left")).toBe("a");
  expect(nextThing(scene, "a", "down")).toBe("c");
});

it("reaches notes, and says that there is nothing where nothing is", () => {
  const note = {
    id: "n",
    text: "",
    position: { x: 0, y: 300 },
    size: { width: 200, height: 100 },
    color: "yellow",
  };
  const scene = sceneAt({ a: [0, 0] }, [], { notes: [note] });
  expect(nextThing(scene, "a", "down")).toBe("n");
  expect(nextThing(scene, "n", "up")).toBe("a");
  expect(nextThing(scene, "n", "right")).toBeUndefined();
  expect(nextThing(scene, "gone", "right")).toBeUndefined();
});

const place = fc.tuple(fc.integer({ min: -3000, max: 3000 }), fc.integer({ min: -3000, max: 3000 }));

it("never stays, and without connections always leads in the direction of the key", () => {
  fc.assert(
    fc.property(
      fc.array(place, { minLength: 1, maxLength: 12 }),
      fc.constantFrom<Direction>("left", "right", "up", "down"),
      (places, direction) => {
        const scene = sceneAt(Object.fromEntries(places.map((at, index) => [`c${index}`, at])), []);
        const next = nextThing(scene, "c0", direction);
        expect(next).not.toBe("c0");
        const [from, to] = [scene.cards.get("c0"), scene.cards.get(next ?? "")];
        if (!from || !to) return;
        const [a, b] = [boxOf(from), boxOf(to)];
        const dx = b.left + b.right - a.left - a.right;
        const dy = b.top + b.bottom - a.top - a.bottom;
        expect({ left: -dx, right: dx, up: -dy, down: dy }[direction]).toBeGreaterThan(0);
      },
    ),
  );
});
