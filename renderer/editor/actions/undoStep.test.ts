import { expect, test } from "vitest";
import { newDialogue } from "#shared/dialogue/newDialogue.ts";
import { newNode } from "#shared/dialogue/newNode.ts";
import { createDocumentStore } from "../document/documentStore.ts";
import { addNode } from "../document/operations/addNode.ts";
import { connect } from "../document/operations/connect.ts";
import { createViewStore } from "../session/viewStore.ts";
import { undoStep } from "./undoStep.ts";

test("what a step made is no longer chosen once it is undone", () => {
  const dialogue = {
    ...newDialogue({ id: "d", name: "", language: "en" }),
    nodes: [newNode("start", "s", { x: 0, y: 0 }, "en"), newNode("message", "m", { x: 300, y: 0 }, "en")],
    edges: [],
  };
  const document = createDocumentStore(dialogue, { now: () => 0 });
  const view = createViewStore("en");
  document.apply("connect", (draft) =>
    connect(draft, { id: "e", from: { node: "s", port: "next" }, to: { node: "m" } }),
  );
  document.apply("addCard", (draft) => addNode(draft, newNode("end", "x", { x: 600, y: 0 }, "en")));
  view.select(["m", "x"], ["e"]);
  undoStep({ document, view }, "undo");
  expect([...view.getState().nodes]).toEqual(["m"]);
  expect([...view.getState().edges]).toEqual(["e"]);
  undoStep({ document, view }, "undo");
  expect([...view.getState().nodes]).toEqual(["m"]);
  expect([...view.getState().edges]).toEqual([]);
});
