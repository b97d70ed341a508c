import { expect, it } from "vitest";
import { newDialogue } from "#shared/dialogue/newDialogue.ts";
import { newNode } from "#shared/dialogue/newNode.ts";
import { createDocumentStore } from "../documentStore.ts";
import { insertOnEdge } from "./insertOnEdge.ts";

const at = { x: 0, y: 0 };
const dialogue = {
  ...newDialogue({ id: "d", name: "", language: "en" }),
  nodes: [newNode("start", "s", at, "en"), newNode("end", "e", at, "en")],
  edges: [{ id: "e1", from: { node: "s", port: "next" }, to: { node: "e" } }],
};

it("a card on an edge stands between its two cards, and one undo takes it out again", () => {
  const store = createDocumentStore(dialogue, { now: () => 0 });
  store.apply("addCard", (draft) => insertOnEdge(draft, newNode("message", "m", at, "en"), "e1", "e2"));
  expect(store.getState().dialogue.edges).toEqual([
    { id: "e1", from: { node: "s", port: "next" }, to: { node: "m" } },
    { id: "e2", from: { node: "m", port: "next" }, to: { node: "e" } },
  ]);
  store.undo();
  expect(store.getState().dialogue).toEqual(dialogue);
});

it("the first answer of a question leads on", () => {
  const store = createDocumentStore(dialogue, { now: () => 0 });
  store.apply("addCard", (draft) => insertOnEdge(draft, newNode("question", "q", at, "en"), "e1", "e2"));
  expect(store.getState().dialogue.edges.at(-1)).toMatchObject({
    from: { node: "q", port: "a1" },
    to: { node: "e" },
  });
});

it("a card without a way out ends the edge", () => {
  const store = createDocumentStore(dialogue, { now: () => 0 });
  store.apply("addCard", (draft) => insertOnEdge(draft, newNode("end", "x", at, "en"), "e1", "e2"));
  expect(store.getState().dialogue.edges).toEqual([
    { id: "e1", from: { node: "s", port: "next" }, to: { node: "x" } },
  ]);
});
