import { expect, it } from "vitest";
import { newDialogue } from "#shared/dialogue/newDialogue.ts";
import { newNode } from "#shared/dialogue/newNode.ts";
import { conversationTestSchema } from "#shared/dialogue/testing/conversationTest.ts";
import { runTests } from "#shared/dialogue/testing/runTests.ts";
import { seedFor } from "./seedFor.ts";

const at = { x: 0, y: 0 };
const dialogue = {
  ...newDialogue({ id: "d", name: "", language: "en" }),
  nodes: [
    newNode("start", "s", at, "en"),
    newNode("split", "half", at, "en"),
    newNode("question", "left", at, "en"),
    newNode("question", "right", at, "en"),
  ],
  edges: [
    { id: "1", from: { node: "s", port: "next" }, to: { node: "half" } },
    { id: "2", from: { node: "half", port: "a1" }, to: { node: "left" } },
    { id: "3", from: { node: "half", port: "a2" }, to: { node: "right" } },
  ],
};

it.each(["left", "right"])("finds a chance that leads %s again", (stop) => {
  const test = conversationTestSchema.parse({ name: "", steps: [{ expect: { at: stop } }] });
  const tests = [{ ...test, seed: seedFor(dialogue, test, new Map()) }];
  expect(runTests({ ...dialogue, tests }, new Map())).toEqual([{ ok: true, name: "" }]);
});
