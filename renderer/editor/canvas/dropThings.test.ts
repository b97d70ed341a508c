import { expect, it } from "vitest";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { createDocumentStore } from "../document/documentStore.ts";
import type { EditorSession } from "../session/editorSession.ts";
import { createViewStore } from "../session/viewStore.ts";
import { dropThings } from "./dropThings.ts";
import { emptyScene, sceneOf } from "./scene/scene.ts";

const dialogue = dialogueOf({ a: ["message", {}], b: ["message", {}], end: ["end", {}] }, [
  "start.next > a",
  "a.next > end",
]);

/** How many steps of undo there are when b is dropped and nudged at once. */
function stepsAfter(dropEdge: string | undefined): number {
  const document = createDocumentStore(dialogue, { now: () => 0 });
  const view = createViewStore("en");
  const drop = (x: number) => {
    const scene = sceneOf(document.getState().dialogue, "en", emptyScene);
    dropThings({ document, view } as EditorSession, scene, new Map([["b", { x, y: 40 }]]));
  };
  view.setState({ dropEdge });
  drop(400);
  drop(440);
  return document.getState().history.undo.length;
}

it("takes quick moves back as one step, but not a drop onto a connection with the nudge after it", () => {
  expect(stepsAfter(undefined)).toBe(1);
  expect(stepsAfter("e2")).toBe(2);
});
