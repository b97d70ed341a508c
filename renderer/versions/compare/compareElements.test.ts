import { expect, test } from "vitest";
import { compareDialogues } from "#shared/dialogue/compare/compareDialogues.ts";
import { newDialogue } from "#shared/dialogue/newDialogue.ts";
import { newNode } from "#shared/dialogue/newNode.ts";
import { compareElements } from "./compareElements.ts";

const note = {
  text: "",
  position: { x: 900, y: 0 },
  size: { width: 240, height: 140 },
  color: "yellow" as const,
};
const plain = {
  ...newDialogue({ id: "d", name: "", language: "en" }),
  nodes: [newNode("message", "a", { x: 0, y: 0 }, "en"), newNode("message", "b", { x: 340, y: 0 }, "en")],
  edges: [],
};
const before = {
  ...plain,
  notes: [
    { ...note, id: "kept" },
    { ...note, id: "gone" },
  ],
  groups: [{ id: "g", name: "Old", cards: ["a", "b"], collapsed: true }],
};
const after = {
  ...plain,
  notes: [{ ...note, id: "kept", text: "New" }],
  groups: [{ id: "g", name: "New", cards: ["a", "b"], collapsed: true }],
};
const comparison = compareDialogues(before, after);

test("notes and groups stand beside the cards, each with what became of it", () => {
  const hows = (dialogue: typeof before, side: "before" | "after") =>
    compareElements(dialogue, comparison, side).nodes.map(({ id, type, data }) => [id, type, data.how]);
  expect(hows(before, "before")).toEqual([
    ["g", "frame", "changed"],
    ["kept", "note", "changed"],
    ["gone", "note", "removed"],
    ["a", "card", undefined],
    ["b", "card", undefined],
  ]);
  expect(hows(after, "after").map(([id]) => id)).toEqual(["g", "kept", "a", "b"]);
});

test("a collapsed group is shown with its cards, and its frame goes around them", () => {
  const [frame, ...others] = compareElements(before, comparison, "before").nodes;
  const cards = others.filter(({ type }) => type === "card");
  expect(cards).toHaveLength(2);
  for (const { position, width = 0, height = 0 } of cards) {
    expect(position.x).toBeGreaterThan(frame?.position.x ?? 0);
    expect(position.y).toBeGreaterThan(frame?.position.y ?? 0);
    expect(position.x + width).toBeLessThan((frame?.position.x ?? 0) + (frame?.width ?? 0));
    expect(position.y + height).toBeLessThan((frame?.position.y ?? 0) + (frame?.height ?? 0));
  }
});
