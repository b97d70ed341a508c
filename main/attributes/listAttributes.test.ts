import { expect, test } from "vitest";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { freshStore } from "#tests/support/freshStore.ts";
import { deleteDialogue } from "../dialogues/deleteDialogue.ts";
import { insertDialogue } from "../dialogues/insertDialogue.ts";
import { loadDialogue } from "../dialogues/loadDialogue.ts";
import { saveDialogue } from "../dialogues/saveDialogue.ts";
import { listAttributes } from "./listAttributes.ts";

const context = freshStore();
const listed = async () => (await listAttributes({}, context)).map(({ name, type }) => `${name}: ${type}`);

const asks = (id: string, input: string, attribute: string) =>
  dialogueOf({ c: ["capture", { input, attribute }] }, ["start.next > c"], { id });

test("what any dialogue asks for is known to all, follows each change and goes with its dialogue", async () => {
  insertDialogue(asks("a", "number", "lead.size"), context);
  insertDialogue(asks("b", "date", "lead.start"), context);
  expect(await listed()).toEqual(["lead.size: number", "lead.start: date"]);
  const { revision } = loadDialogue("b", context);
  saveDialogue({ dialogue: asks("b", "checkbox", "lead.agreed"), revision }, context);
  expect(await listed()).toEqual(["lead.agreed: yesNo", "lead.size: number"]);
  expect((await listAttributes({ except: "b" }, context)).map(({ name }) => name)).toEqual(["lead.size"]);
  deleteDialogue({ id: "a" }, context);
  expect(await listed()).toEqual(["lead.agreed: yesNo"]);
});

test("a document that cannot be read keeps nobody from the others", async () => {
  insertDialogue(asks("a", "number", "lead.size"), context);
  insertDialogue(asks("b", "date", "lead.start"), context);
  context.store.db.prepare("UPDATE dialogues SET document = '{}' WHERE id = 'b'").run();
  expect(await listed()).toEqual(["lead.size: number"]);
});
