import { expect, test } from "vitest";
import { newDialogue } from "#shared/dialogue/newDialogue.ts";
import type { DialogueNode } from "#shared/dialogue/node.ts";
import { emptyScene, sceneOf } from "../scene/scene.ts";
import { farPort } from "./farPort.ts";

const question: DialogueNode = {
  id: "q",
  kind: "question",
  position: { x: 100, y: 200 },
  data: { text: { en: "Well?" }, answers: ["a", "b"].map((id) => ({ id, label: { en: id } })) },
};
const dialogue = { ...newDialogue({ id: "d", name: "", language: "en" }), nodes: [question], edges: [] };
const scene = sceneOf(dialogue, "en", emptyScene);
const rows = scene.cards.get("q")?.layout.rows ?? [];
const right = 100 + 260;
const at = (x: number, y: number, zoom = 0.3) => farPort(scene, x, y, zoom)?.port;

test("a press at the right edge of a card grasps the port that is nearest", () => {
  expect(at(right - 5, 200 + (rows[0]?.y ?? 0))).toBe("a");
  expect(at(right + 5, 200 + (rows[1]?.y ?? 0))).toBe("b");
  expect(at(right - 5, 205)).toBe("a");
});

test("a press on the card, beside it, or on one that is tiny grasps none", () => {
  expect(at(right - 100, 210)).toBeUndefined();
  expect(at(right + 60, 210)).toBeUndefined();
  expect(at(right - 5, 190)).toBeUndefined();
  expect(at(right - 5, 210, 0.05)).toBeUndefined();
});
