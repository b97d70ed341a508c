import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { freshStore } from "#tests/support/freshStore.ts";
import { makePdf } from "#tests/support/makePdf.ts";
import { contentHash } from "../bundle/contentHash.ts";
import { exportDialogueFile } from "../dialogues/exportDialogueFile.ts";
import { importText } from "../dialogues/importText.ts";
import { insertDialogue } from "../dialogues/insertDialogue.ts";
import { loadDialogue } from "../dialogues/loadDialogue.ts";
import { saveDialogue } from "../dialogues/saveDialogue.ts";
import { chooseAsset } from "./chooseAsset.ts";
import { forgetUnused } from "./forgetUnused.ts";
import { keepAsset } from "./keepAsset.ts";
import { readAssets } from "./readAssets.ts";
import { requireAssets } from "./requireAssets.ts";

const fresh = freshStore();
const pdf = makePdf(["One", "Two"]);
const hash = contentHash(pdf);
const day = 24 * 60 * 60_000;

const withFile = (rest: object = {}): Dialogue =>
  dialogueOf({ d: ["document", { file: { hash, name: "guide.pdf", size: pdf.length } }] }, [], rest);

/** A context whose user chooses the file `name` with this content, and writes to `out.json`. */
async function choosing(name: string, content: Uint8Array) {
  const file = path.join(fresh.folder, name);
  await writeFile(file, content);
  const out = path.join(fresh.folder, "out.json");
  const dialogs = {
    chooseLog: async () => undefined,
    chooseDocuments: async () => undefined,
    chooseLanguageFile: async () => undefined,
    chooseKeyFile: async () => undefined,
    chooseFolder: async () => undefined,
    choosePage: async () => undefined,
    choosePdf: async () => file,
    chooseFile: async () => out,
  };
  const { store, now, newId } = fresh;
  return { out, context: { store, now, newId, dialogs, written: new Set<string>() } };
}

test("a PDF is kept by its content and comes back with the dialogue that uses it", async () => {
  const { context } = await choosing("guide.pdf", pdf);
  expect(await chooseAsset(undefined, context)).toEqual({ hash, name: "guide.pdf", size: pdf.length });
  const found = readAssets([withFile()], context.store).get(hash);
  expect(Buffer.from(found ?? []).equals(pdf)).toBe(true);
});

test.each([
  ["a text", Buffer.from("hello"), "invalid"],
  ["more than 10 MB", Buffer.concat([Buffer.from(pdf), Buffer.alloc(10 * 1024 * 1024)]), "too-big"],
])("%s is refused, and nothing is kept", async (_, content, code) => {
  const { context } = await choosing("file.pdf", content);
  await expect(chooseAsset(undefined, context)).rejects.toMatchObject({ code });
  expect(context.store.db.prepare("SELECT count(*) AS n FROM assets").get()).toEqual({ n: 0 });
});

test("a file stays as long as a dialogue has ever used it, and goes a day after nobody does", async () => {
  const { context } = await choosing("guide.pdf", pdf);
  await chooseAsset(undefined, context);
  const { store, now } = context;
  const later = { store, now: () => now() + 2 * day };
  const used = () => readAssets([withFile()], store).size;
  insertDialogue(withFile({ id: "a" }), context);
  saveDialogue({ dialogue: dialogueOf({}, [], { id: "a" }), revision: 1 }, context);
  forgetUnused(later);
  expect(used()).toBe(1);
  store.db.prepare("DELETE FROM dialogues").run();
  forgetUnused(context);
  expect(used()).toBe(1);
  forgetUnused(later);
  expect(used()).toBe(0);
});

test("an exported document carries its files, and gives them back where it is imported", async () => {
  const { context, out } = await choosing("guide.pdf", pdf);
  await chooseAsset(undefined, context);
  insertDialogue(withFile({ id: "a" }), context);
  await exportDialogueFile({ id: "a" }, context);
  const text = await readFile(out, "utf8");
  context.store.db.exec("DELETE FROM dialogues; DELETE FROM assets");
  const [outcome] = importText({ name: "out.json", text }, context);
  expect(outcome).toMatchObject({ repairs: [], problems: [], dialogue: { id: "a" } });
  const { dialogue } = loadDialogue("a", context);
  expect(dialogue).not.toHaveProperty("assets");
  expect(readAssets([dialogue], context.store).size).toBe(1);
});

test("a file that is missing, forged or not named does not come in, and the import says what is missing", async () => {
  const { context } = await choosing("guide.pdf", pdf);
  const forged = Buffer.from("%PDF-1.7 something else").toString("base64");
  const text = JSON.stringify({ ...withFile({ id: "a" }), assets: { [hash]: forged, other: forged } });
  const [outcome] = importText({ name: "a.json", text }, context);
  expect(outcome?.repairs).toMatchObject([{ code: "file-missing", params: { file: "guide.pdf" } }]);
  expect(context.store.db.prepare("SELECT count(*) AS n FROM assets").get()).toEqual({ n: 0 });
  const { dialogue } = loadDialogue("a", context);
  expect(() => requireAssets([dialogue], readAssets([dialogue], context.store))).toThrow(
    /guide\.pdf.*is missing/,
  );
});

test("what could not be imported again is not exported, and says so before it asks where", async () => {
  const big = Buffer.concat([Buffer.from(pdf), Buffer.alloc(9 * 1024 * 1024)]);
  const files = [1, 2, 3, 4, 5].map((byte) => Buffer.concat([big, Buffer.from([byte])]));
  const { context } = await choosing("a.pdf", pdf);
  for (const file of files) keepAsset(contentHash(file), file, context);
  const cards = files.map((file, index) => [
    `d${index}`,
    ["document", { file: { hash: contentHash(file), name: "x.pdf", size: file.length } }],
  ]);
  insertDialogue(dialogueOf(Object.fromEntries(cards), [], { id: "a" }), context);
  await expect(exportDialogueFile({ id: "a" }, context)).rejects.toMatchObject({ code: "too-big" });
});
