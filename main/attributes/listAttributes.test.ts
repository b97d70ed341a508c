import { writeFileSync } from "node:fs";
import { afterEach, beforeEach, expect, test } from "vitest";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { freshStore } from "#tests/support/freshStore.ts";
import { deleteDialogue } from "../dialogues/deleteDialogue.ts";
import { insertDialogue } from "../dialogues/insertDialogue.ts";
import { loadDialogue } from "../dialogues/loadDialogue.ts";
import { saveDialogue } from "../dialogues/saveDialogue.ts";
import { createPeopleRoom } from "../people/calls/createPeopleRoom.ts";
import type { PeopleRoom } from "../people/calls/PeopleRoom.ts";
import { peopleFile } from "../people/store/peopleFile.ts";
import { listAttributes } from "./listAttributes.ts";

const context = freshStore();
let people: PeopleRoom;
beforeEach(() => {
  people = createPeopleRoom(context.folder);
});
afterEach(() => people.people.close());

const list = (except?: string) =>
  listAttributes(except === undefined ? {} : { except }, { store: context.store, people });
/** Those of the documents alone. */
const listed = async (except?: string) =>
  (await list(except)).filter(({ label }) => label === undefined).map(({ name, type }) => `${name}: ${type}`);

const asks = (id: string, input: string, attribute: string) =>
  dialogueOf({ c: ["capture", { input, attribute }] }, ["start.next > c"], { id });

test("what any dialogue asks for is known to all, follows each change and goes with its dialogue", async () => {
  insertDialogue(asks("a", "number", "lead.size"), context);
  insertDialogue(asks("b", "date", "lead.start"), context);
  expect(await listed()).toEqual(["lead.size: number", "lead.start: date"]);
  const { revision } = loadDialogue("b", context);
  saveDialogue({ dialogue: asks("b", "checkbox", "lead.agreed"), revision }, context);
  expect(await listed()).toEqual(["lead.agreed: yesNo", "lead.size: number"]);
  expect(await listed("b")).toEqual(["lead.size: number"]);
  deleteDialogue({ id: "a" }, context);
  expect(await listed()).toEqual(["lead.agreed: yesNo"]);
});

test("a document that cannot be read keeps nobody from the others", async () => {
  insertDialogue(asks("a", "number", "lead.size"), context);
  insertDialogue(asks("b", "date", "lead.start"), context);
  context.store.db.prepare("UPDATE dialogues SET document = '{}' WHERE id = 'b'").run();
  expect(await listed()).toEqual(["lead.size: number"]);
});

test("Marketo's standard fields are known to all, and know best what they hold", async () => {
  insertDialogue(asks("a", "date", "lead.leadScore"), context);
  const entries = new Map((await list()).map((entry) => [entry.name, entry]));
  expect(entries.get("lead.leadScore")).toMatchObject({ type: "number", label: "Lead Score" });
  expect(entries.get("company.name")).toEqual({
    ...{ name: "company.name", type: "text", values: [], label: "Company Name", formField: "Company" },
  });
  expect(entries.get("lead.createdAt")).toMatchObject({ type: "date", readOnly: true });
});

test("the fields that were fetched last take the place of the standard ones, the vanished marked", async () => {
  const field = { object: "lead", type: "string", readOnly: false, crmManaged: false } as const;
  await people.people.keepFields({
    fields: [
      { ...field, restName: "plan", label: "Plan", picklist: [{ label: "Gold", value: "gold" }] },
      { ...field, restName: "shoe", label: "Shoe", vanished: 5 },
      { ...field, restName: "inner", label: "Inner", hidden: true },
    ],
  });
  expect(await list()).toEqual([
    { name: "lead.plan", type: "text", values: ["gold"], label: "Plan" },
    { name: "lead.shoe", type: "text", values: [], label: "Shoe", vanished: true },
  ]);
  insertDialogue(asks("a", "text", "lead.inner"), context);
  expect((await list()).map(({ name }) => name)).toEqual(["lead.inner", "lead.plan", "lead.shoe"]);
});

test("fields that cannot be read keep nobody from the standard ones", async () => {
  writeFileSync(peopleFile(context.folder), "This is a letter, not a database. ".repeat(100));
  expect((await list()).map(({ name }) => name)).toContain("lead.email");
});
