import { expect, test } from "vitest";
import { newFlow } from "#shared/dialogue/flows/newFlow.ts";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { freshStore } from "#tests/support/freshStore.ts";
import { deleteDialogue } from "./deleteDialogue.ts";
import { importPage } from "./importPage.ts";
import { insertDialogue } from "./insertDialogue.ts";
import { listDialogues } from "./listDialogues.ts";
import { listFlows } from "./listFlows.ts";
import { listUses } from "./listUses.ts";
import { loadDialogue } from "./loadDialogue.ts";
import { saveDialogue } from "./saveDialogue.ts";

const context = freshStore();
const flow = newFlow({ id: "f", name: "Flow", language: "en" });
const calling = (id: string, called = "f") =>
  dialogueOf({ c: ["flow", { flow: called }] }, ["start.next > c"], { id, name: id });
const users = () => listUses({ id: "f" }, context).map(({ id }) => id);

test("a flow is listed as one, with how many documents call it", () => {
  insertDialogue(flow, context);
  insertDialogue(calling("a"), context);
  insertDialogue(calling("b"), context);
  expect(listFlows(undefined, context).map(({ id }) => id)).toEqual(["f"]);
  const listed = listDialogues(undefined, context).map(({ id, type, usedBy }) => [id, type, usedBy]);
  expect(listed.sort()).toEqual([
    ["a", "dialogue", 0],
    ["b", "dialogue", 0],
    ["f", "flow", 2],
  ]);
});

test("who calls a flow follows every save and every deletion", () => {
  insertDialogue(flow, context);
  insertDialogue(calling("a"), context);
  insertDialogue(calling("b"), context);
  expect(users()).toEqual(["a", "b"]);
  saveDialogue({ dialogue: calling("a", "other"), revision: 1 }, context);
  expect(users()).toEqual(["b"]);
  deleteDialogue({ id: "b" }, context);
  expect(users()).toEqual([]);
});

test("a page's flow that is there already is not brought in again; one that differs gets an id of its own", () => {
  insertDialogue(flow, context);
  const page = (described: string) => ({
    dialogues: [calling("d")],
    flows: [{ ...flow, description: described }],
    settings: {},
  });
  expect(importPage("p.html", page(""), context)).toHaveLength(1);
  expect(users()).toEqual(["d"]);
  const [made, caller] = importPage("p.html", page("changed"), context);
  expect(made?.dialogue).toMatchObject({ type: "flow", usedBy: 0 });
  const { dialogue } = loadDialogue(caller?.dialogue?.id ?? "", context);
  expect(dialogue.nodes.find(({ kind }) => kind === "flow")?.data).toEqual({ flow: made?.dialogue?.id });
  expect(made?.dialogue?.id).not.toBe("f");
});
