import { readFileSync, truncateSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { newDialogue } from "#shared/dialogue/newDialogue.ts";
import { freshStore } from "#tests/support/freshStore.ts";
import { deleteDialogue } from "./deleteDialogue.ts";
import { importPath } from "./importPath.ts";
import { listDialogues } from "./listDialogues.ts";
import { loadDialogue } from "./loadDialogue.ts";

const context = freshStore();

function file(content: string | Uint8Array): string {
  const name = path.join(context.folder, "some.dialogue.json");
  writeFileSync(name, content);
  return name;
}

const sample = () => newDialogue({ id: "sample", name: "Sample", language: "en" });

test("a document becomes a dialogue under its own id", async () => {
  const [outcome] = await importPath(file(JSON.stringify(sample())), context);
  expect(outcome).toMatchObject({
    name: "some.dialogue.json",
    dialogue: { id: "sample", name: "Sample" },
    problems: [],
  });
});

test("a document that is there already, even deleted, comes in beside it", async () => {
  const document = file(JSON.stringify(sample()));
  await importPath(document, context);
  deleteDialogue({ id: "sample" }, context);
  const [outcome] = await importPath(document, context);
  expect(outcome?.dialogue?.id).toBe("new-1");
  expect(loadDialogue("new-1", context).dialogue.id).toBe("new-1");
});

test.each([
  ["text that is no JSON", "Dear aunt,"],
  ["nothing", ""],
  ["another program's JSON", '{"name":"package"}'],
  ["a list", "[1,2,3]"],
  ["binary data", new Uint8Array([0, 255, 254, 1, 2, 3])],
  ["deep nesting", `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`],
  ["a newer format", JSON.stringify({ ...sample(), format: 99 })],
])("%s is answered with a problem and stores nothing", async (_what, content) => {
  const [outcome] = await importPath(file(content), context);
  expect(outcome?.dialogue).toBeUndefined();
  expect(outcome?.problems).not.toEqual([]);
  expect(outcome?.problems[0]?.message.length).toBeGreaterThan(20);
  expect(listDialogues(undefined, context)).toEqual([]);
});

test("a document cannot reach prototypes", async () => {
  const hostile = JSON.stringify(sample()).replace("{", '{"__proto__":{"polluted":true},');
  const [outcome] = await importPath(file(hostile), context);
  expect(outcome?.dialogue?.id).toBe("sample");
  expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
});

test("an exported page gives back every dialogue that it carries", async () => {
  const source = {
    format: 1,
    dialogues: [sample(), { ...sample(), id: "b", name: "</script>" }],
    settings: {},
  };
  const json = JSON.stringify(source).replaceAll("<", "\\u003c");
  const page = `<!doctype html><script type="application/json" id="parley-source">${json}</script>`;
  const outcomes = await importPath(file(page), context);
  expect(outcomes.map(({ dialogue }) => dialogue?.name)).toEqual(["Sample", "</script>"]);
});

test("a file of another program becomes a dialogue of its own each time, with what could not come along", async () => {
  const source = new URL("../../tests/fixtures/import/lead.typebot.json", import.meta.url);
  const document = file(readFileSync(source));
  const [first] = await importPath(document, context);
  const [second] = await importPath(document, context);
  expect(first).toMatchObject({ dialogue: { name: "Lead qualification" }, problems: [] });
  expect(first?.repairs).toContainEqual(
    expect.objectContaining({ params: { where: "Contact", what: "Google Sheets" } }),
  );
  expect(second?.dialogue?.id).not.toBe(first?.dialogue?.id);
});

test("half a file of another program is answered with the place where it breaks, and stores nothing", async () => {
  const source = new URL("../../tests/fixtures/import/lead.typebot.json", import.meta.url);
  const [outcome] = await importPath(file(readFileSync(source, "utf8").slice(0, 1500)), context);
  expect(outcome?.problems[0]?.message).toMatch(/breaks at line \d+/);
  expect(listDialogues(undefined, context)).toEqual([]);
});

test("any other page is answered with a problem", async () => {
  const [outcome] = await importPath(file("<!DOCTYPE html><p>Hello"), context);
  expect(outcome).toMatchObject({ problems: [{ code: "not-a-dialogue" }] });
});

test("a file above 50 MB is refused without being read", async () => {
  const huge = file("");
  // So large that reading it would fail in another way.
  truncateSync(huge, 3 * 1024 ** 3);
  const [outcome] = await importPath(huge, context);
  expect(outcome?.problems[0]?.message).toContain("50 MB");
});

test("a file that is not there, and a folder, are answered with a problem", async () => {
  for (const name of [path.join(context.folder, "nothing.dialogue.json"), context.folder]) {
    const [outcome] = await importPath(name, context);
    expect(outcome?.problems[0]?.code).toBe("not-a-dialogue");
  }
});

test("the dialog of a Composer brings its words and the dialogs that it calls from the folders beside it", async () => {
  const bot = path.resolve("tests/fixtures/import/bot");
  const [whole] = await importPath(path.join(bot, "Helpdesk.dialog"), context);
  const { nodes } = loadDialogue(whole?.dialogue?.id ?? "", context).dialogue;
  const words = JSON.stringify(nodes);
  expect(words).toContain("Welcome to the help desk!");
  expect(words).toContain("Where can we **write** to you?");
  expect(words).not.toContain("Tchau");
  const [part] = await importPath(path.join(bot, "dialogs/Contact/Contact.dialog"), context);
  expect(part?.repairs.map(({ code }) => code)).toEqual(["wording-left-out", "wording-left-out"]);
});
