import { expect, test } from "vitest";
import { newFlow } from "#shared/dialogue/flows/newFlow.ts";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { freshStore } from "#tests/support/freshStore.ts";
import { listVersions } from "../versions/listVersions.ts";
import { deleteDialogue } from "./deleteDialogue.ts";
import { importPage } from "./importPage.ts";
import { importText } from "./importText.ts";
import { insertDialogue } from "./insertDialogue.ts";
import { listDialogues } from "./listDialogues.ts";
import { listFlowDialogues } from "./listFlowDialogues.ts";
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

test("the dialogues that come to a flow are those that call it and those that call what calls it", async () => {
  const caller = (id: string, called: string, type: "flow" | "dialogue") => ({
    ...calling(id, called),
    type,
  });
  insertDialogue(flow, context);
  insertDialogue(caller("around", "f", "flow"), context);
  insertDialogue(caller("nested", "around", "dialogue"), context);
  insertDialogue(calling("direct"), context);
  insertDialogue(calling("gone"), context);
  insertDialogue(calling("elsewhere", "other"), context);
  deleteDialogue({ id: "gone" }, context);
  const ids = async (id: string) => (await listFlowDialogues({ id }, context)).map((one) => one.id).sort();
  expect(await ids("f")).toEqual(["direct", "nested"]);
  expect(await ids("around")).toEqual(["nested"]);
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

const calls = (id: string) =>
  loadDialogue(id, context).dialogue.nodes.flatMap((node) => (node.kind === "flow" ? [node.data.flow] : []));
const codesOf = (outcome?: { readonly repairs: readonly { readonly code: string }[] }) =>
  outcome?.repairs.map(({ code }) => code);

test("a flow that is there, but calls one that is not there in the page's form, comes in with it", () => {
  const outer = { ...calling("outer"), type: "flow" as const };
  insertDialogue(flow, context);
  insertDialogue(outer, context);
  const page = { dialogues: [calling("d", "outer")], flows: [outer, { ...flow, name: "New" }], settings: {} };
  const [one, two, caller] = importPage("p.html", page, context);
  expect(codesOf(one)).toEqual(["flow-copied"]);
  expect(calls(caller?.dialogue?.id ?? "")).toEqual([one?.dialogue?.id]);
  expect(calls(one?.dialogue?.id ?? "")).toEqual([two?.dialogue?.id]);
  expect(two?.dialogue).toMatchObject({ name: "New" });
  expect(calls("outer")).toEqual(["f"]);
});

test("a flow whose id a dialogue has, even a deleted one, gets another, and is called by it", () => {
  insertDialogue({ ...calling("x"), id: "f" }, context);
  deleteDialogue({ id: "f" }, context);
  const page = { dialogues: [calling("d")], flows: [flow, flow], settings: {} };
  const [made, caller, ...rest] = importPage("p.html", page, context);
  expect(rest).toEqual([]);
  expect(made?.dialogue).toMatchObject({ type: "flow", name: "Flow" });
  expect(calls(caller?.dialogue?.id ?? "")).toEqual([made?.dialogue?.id]);
});

test("a deleted flow comes back for all who call it, with its earlier form among its versions", () => {
  insertDialogue(flow, context);
  insertDialogue(calling("a"), context);
  deleteDialogue({ id: "f" }, context);
  const text = JSON.stringify({ ...flow, name: "Back" });
  const [back] = importText({ name: "f.dialogue.json", text }, context);
  expect(back?.dialogue).toMatchObject({ id: "f", name: "Back", usedBy: 1 });
  expect(codesOf(back)).toEqual(["flow-revived"]);
  expect(listVersions({ id: "f" }, context).map(({ reason }) => reason)).toEqual(["restoring"]);
  deleteDialogue({ id: "f" }, context);
  const page = { dialogues: [calling("d")], flows: [{ ...flow, name: "Again" }], settings: {} };
  importPage("p.html", page, context);
  expect(users()).toEqual(["a", "d"]);
  expect(loadDialogue("f", context).dialogue.name).toBe("Again");
});

test("a flow that differs in nothing but its author's notes is the same flow", () => {
  const note = { id: "t1", text: "Ask legal", position: { x: 0, y: 0 } };
  insertDialogue(dialogueOf({}, [], { ...flow, notes: [note] }), context);
  expect(
    importPage("p.html", { dialogues: [calling("d")], flows: [flow], settings: {} }, context),
  ).toHaveLength(1);
});
