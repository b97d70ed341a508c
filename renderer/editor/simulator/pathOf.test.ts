import { expect, it } from "vitest";
import { newDialogue } from "#shared/dialogue/newDialogue.ts";
import { newNode } from "#shared/dialogue/newNode.ts";
import { pathOf } from "./pathOf.ts";

const at = { x: 0, y: 0 };
const dialogue = {
  ...newDialogue({ id: "d", name: "", language: "en" }),
  nodes: [
    newNode("start", "s", at, "en"),
    newNode("capture", "mail", at, "en"),
    newNode("split", "half", at, "en"),
    newNode("end", "z", at, "en"),
  ],
};

it("names the cards in order, what was written there and by which of several ways they were left", () => {
  const path = pathOf(
    [
      { act: { type: "start" }, way: [{ node: "s", port: "next" }] },
      {
        act: { type: "say", text: "a@b.c" },
        way: [
          { node: "mail", port: "next" },
          { node: "gone", port: "next" },
          { node: "half", port: "a2" },
        ],
      },
    ],
    "z",
    dialogue,
    "en",
  );
  expect(path.map(({ node, said, by }) => [node, said, by])).toEqual([
    ["s", "", ""],
    ["mail", "a@b.c", ""],
    ["half", "", "B"],
    ["z", "", ""],
  ]);
});
