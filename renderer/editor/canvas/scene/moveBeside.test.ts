import { expect, it } from "vitest";
import { newDialogue } from "#shared/dialogue/newDialogue.ts";
import { newNode } from "#shared/dialogue/newNode.ts";
import { moveBeside } from "./moveBeside.ts";
import { emptyScene, sceneOf } from "./scene.ts";

const nodes = [0, 400, 800].map((x) => newNode("message", `n${x}`, { x, y: 0 }, "en"));
const scene = sceneOf(
  {
    ...newDialogue({ id: "d", name: "", language: "en" }),
    nodes,
    edges: [],
    groups: [
      { id: "open", name: "Open", cards: ["n0", "n400"], collapsed: false },
      { id: "shut", name: "Shut", cards: ["n800"], collapsed: true },
    ],
    notes: [
      {
        id: "note",
        text: "",
        position: { x: 0, y: 500 },
        size: { width: 200, height: 100 },
        color: "yellow",
      },
    ],
  },
  "en",
  emptyScene,
);

it("a frame grows with a card that is dragged out of it, other things stay the same objects", () => {
  const { frames, notes, boxes } = moveBeside(scene, new Map([["n400", { x: 500, y: 0 }]]));
  expect(frames[0]?.box.right).toBe((scene.frames[0]?.box.right ?? 0) + 100);
  expect(notes[0]).toBe(scene.notes[0]);
  expect(boxes[0]).toBe(scene.boxes[0]);
});

it("a collapsed group and a note go where they are dragged, a note to the size that it is given", () => {
  const places = new Map([
    ["shut", { x: 10, y: 20 }],
    ["note", { x: 30, y: 40, width: 300, height: 200 }],
  ]);
  const { boxes, notes } = moveBeside(scene, places);
  expect(boxes[0]).toMatchObject({ id: "shut", x: 10, y: 20 });
  expect(notes[0]).toMatchObject({ position: { x: 30, y: 40 }, size: { width: 300, height: 200 } });
});
