import { expect, test } from "vitest";
import { newDialogue } from "#shared/dialogue/newDialogue.ts";
import type { DialogueNode } from "#shared/dialogue/node.ts";
import { createDocumentStore } from "../document/documentStore.ts";
import { rowsInOrder } from "../document/operations/rowsInOrder.ts";
import { createViewStore } from "../session/viewStore.ts";
import { moveRow } from "./moveRow.ts";

const position = { x: 0, y: 0 };
const ids = ["a", "b", "c"];
const nodes: DialogueNode[] = [
  {
    id: "question",
    kind: "question",
    position,
    data: { text: {}, answers: ids.map((id) => ({ id, label: { en: id } })) },
  },
  {
    id: "branch",
    kind: "branch",
    position,
    data: { cases: ids.map((id) => ({ id, label: id, when: { all: [] } })) },
  },
  { id: "split", kind: "split", position, data: { arms: ids.map((id) => ({ id, label: id, weight: 1 })) } },
];
const edge = { id: "e", from: { node: "question", port: "c" }, to: { node: "split" } };

function open() {
  const dialogue = { ...newDialogue({ id: "d", name: "", language: "en" }), nodes, edges: [edge] };
  const document = createDocumentStore(dialogue, { now: () => 0 });
  const order = (id: string) => {
    const node = document.getState().dialogue.nodes.find((other) => other.id === id);
    return node && rowsInOrder(node)?.map((row) => row.id);
  };
  return { session: { document, view: createViewStore("en") }, order };
}

test.each(["question", "branch", "split"])(
  "what a %s lists is put in another order, in one step each",
  (id) => {
    const { session, order } = open();
    moveRow(session, id, 2, 0);
    moveRow(session, id, 1, 2);
    expect(order(id)).toEqual(["c", "b", "a"]);
    session.document.undo();
    expect(order(id)).toEqual(["c", "a", "b"]);
    session.document.undo();
    expect(order(id)).toEqual(ids);
    expect(session.document.getState().dialogue.edges).toEqual([edge]);
  },
);

test("to its own place, or beyond the others: nothing happens", () => {
  const { session } = open();
  moveRow(session, "question", 1, 1);
  moveRow(session, "question", 1, 7);
  expect(session.document.getState().history.undo).toEqual([]);
});
