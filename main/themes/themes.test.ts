import { expect, test } from "vitest";
import { preferencesSchema } from "#shared/ipc/preferences.ts";
import { type Theme, themeSchema } from "#shared/site/theme.ts";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { freshStore } from "#tests/support/freshStore.ts";
import { forgetUnused } from "../assets/forgetUnused.ts";
import { insertDialogue } from "../dialogues/insertDialogue.ts";
import { loadDialogue } from "../dialogues/loadDialogue.ts";
import { saveDialogue } from "../dialogues/saveDialogue.ts";
import { deleteTheme } from "./deleteTheme.ts";
import { duplicateTheme } from "./duplicateTheme.ts";
import { giveTheme } from "./giveTheme.ts";
import { keepThemeFile } from "./keepThemeFile.ts";
import { listThemes } from "./listThemes.ts";
import { readThemeFile } from "./readThemeFile.ts";
import { saveTheme } from "./saveTheme.ts";
import { withTheme } from "./withTheme.ts";

const fresh = freshStore();
const day = 24 * 60 * 60_000;
const png = Buffer.concat([Buffer.from("89504e470d0a1a0a", "hex"), Buffer.from("a face")]);

const themeOf = (rest: object = {}): Theme => themeSchema.parse({ id: "dusk", name: "Dusk", ...rest });
const list = () => listThemes(undefined, fresh);

test("a theme is kept with all it says, and what this version does not know", () => {
  const theme = themeOf({ colors: { light: { accent: "#7a3cff" } }, css: ".bubble{color:red}", later: 1 });
  expect(saveTheme({ theme, revision: 0 }, fresh)).toEqual({ revision: 1, savedAt: fresh.time });
  expect(list()).toEqual([{ theme, revision: 1, updatedAt: fresh.time, usedBy: [] }]);
});

test("themes stand by name, however it is written", () => {
  for (const name of ["Zebra", "ash", "Birch"])
    saveTheme({ theme: themeOf({ id: name, name }), revision: 0 }, fresh);
  expect(list().map(({ theme }) => theme.name)).toEqual(["ash", "Birch", "Zebra"]);
});

test("a theme that is damaged takes no other one along", () => {
  for (const id of ["torn", "dusk"]) saveTheme({ theme: themeOf({ id }), revision: 0 }, fresh);
  fresh.store.db.exec("UPDATE themes SET document = '{\"id\": \"to' WHERE id = 'torn'");
  expect(list().map(({ theme }) => theme.id)).toEqual(["dusk"]);
});

test("only who has the newest revision can save over it", () => {
  saveTheme({ theme: themeOf(), revision: 0 }, fresh);
  saveTheme({ theme: themeOf({ name: "Night" }), revision: 1 }, fresh);
  expect(() => saveTheme({ theme: themeOf({ name: "Late" }), revision: 1 }, fresh)).toThrow(
    expect.objectContaining({ code: "conflict" }),
  );
  expect(() => saveTheme({ theme: themeOf(), revision: 0 }, fresh)).toThrow(
    expect.objectContaining({ code: "conflict" }),
  );
  expect(list()).toMatchObject([{ theme: { name: "Night" }, revision: 2 }]);
});

test("a theme that is gone cannot be saved or deleted, but brought back", () => {
  saveTheme({ theme: themeOf(), revision: 0 }, fresh);
  deleteTheme({ id: "dusk" }, fresh);
  expect(list()).toEqual([]);
  const gone = expect.objectContaining({ code: "not-found" });
  expect(() => saveTheme({ theme: themeOf(), revision: 1 }, fresh)).toThrow(gone);
  expect(() => deleteTheme({ id: "dusk" }, fresh)).toThrow(gone);
  saveTheme({ theme: themeOf(), revision: 0 }, fresh);
  expect(list()).toHaveLength(1);
});

test("a copy is a theme of its own", () => {
  saveTheme({ theme: themeOf({ direction: "rtl" }), revision: 0 }, fresh);
  const app = { version: "", platform: "", dataFolder: "", locale: "en-US", templates: "", widget: "" };
  const preferences = { get: () => preferencesSchema.parse({}), set: async () => undefined };
  const copy = duplicateTheme({ id: "dusk" }, { ...fresh, app, preferences });
  expect(copy.theme).toMatchObject({ id: "new-1", direction: "rtl" });
  expect(copy.theme.name).not.toBe("Dusk");
  expect(list()).toHaveLength(2);
});

test("a theme knows the dialogues that name it, whatever is done to them", () => {
  saveTheme({ theme: themeOf(), revision: 0 }, fresh);
  insertDialogue(dialogueOf({}, [], { id: "one", name: "One", theme: "dusk" }), fresh);
  insertDialogue(dialogueOf({}, [], { id: "two", name: "Two" }), fresh);
  expect(list()[0]?.usedBy).toEqual([{ id: "one", name: "One" }]);
  for (const [id, theme] of [
    ["one", "default"],
    ["two", "dusk"],
  ] as const)
    saveDialogue({ dialogue: { ...loadDialogue(id, fresh).dialogue, theme }, revision: 1 }, fresh);
  expect(list()[0]?.usedBy).toEqual([{ id: "two", name: "Two" }]);
});

test("a file stays as long as a theme may want it", () => {
  const picture = keepThemeFile({ kind: "picture", name: "face.png", content: png }, fresh);
  expect(picture).toMatchObject({ name: "face.png", size: png.length, type: "png" });
  const unused = keepThemeFile({ kind: "sound", name: "a.mp3", content: Buffer.from("ID3 hello") }, fresh);
  saveTheme({ theme: themeOf({ bot: { avatar: "picture", picture } }), revision: 0 }, fresh);
  saveTheme({ theme: themeOf(), revision: 1 }, fresh);
  fresh.time += 2 * day;
  forgetUnused(fresh);
  expect(Buffer.from(readThemeFile({ hash: picture.hash }, fresh)?.content ?? []).equals(png)).toBe(true);
  expect(readThemeFile({ hash: unused.hash }, fresh)).toBeNull();
});

test("a file that a dialogue's own changes of its theme name stays as long as the dialogue", () => {
  const picture = keepThemeFile({ kind: "picture", name: "face.png", content: png }, fresh);
  const themeOverrides = { bot: { avatar: "picture", picture } };
  insertDialogue(dialogueOf({}, [], { id: "one", name: "One", themeOverrides }), fresh);
  fresh.time += 2 * day;
  forgetUnused(fresh);
  expect(readThemeFile({ hash: picture.hash }, fresh)).not.toBeNull();
});

test.each([
  ["a picture that is a text", "picture", Buffer.from("hello"), "invalid"],
  ["a drawing with a script in it", "picture", Buffer.from("<svg><script>1</script></svg>"), "invalid"],
  ["a picture for a sound", "sound", png, "invalid"],
  ["a picture of more than 256 KB", "picture", Buffer.concat([png, Buffer.alloc(256 * 1024)]), "too-big"],
] as const)("%s is refused, and nothing is kept", (_, kind, content, code) => {
  expect(() => keepThemeFile({ kind, name: "x", content }, fresh)).toThrow(expect.objectContaining({ code }));
  expect(fresh.store.db.prepare("SELECT count(*) AS n FROM assets").get()).toEqual({ n: 0 });
});

test("a dialogue's file brings its theme along, beside another one of that id", () => {
  const picture = keepThemeFile({ kind: "picture", name: "face.png", content: png }, fresh);
  saveTheme({ theme: themeOf({ bot: { avatar: "picture", picture } }), revision: 0 }, fresh);
  const dialogue = dialogueOf({}, [], { id: "one", name: "One", theme: "dusk" });
  const given = giveTheme(dialogue, fresh);
  expect(given.themeDocument).toMatchObject({ id: "dusk", assets: { [picture.hash]: expect.any(String) } });
  expect(withTheme(given, fresh)).toEqual({ dialogue, notices: [] });
  saveTheme({ theme: themeOf({ name: "Night" }), revision: 1 }, fresh);
  fresh.store.db.exec("DELETE FROM assets");
  expect(withTheme(given, fresh).dialogue).toEqual({ ...dialogue, theme: "new-1" });
  expect(list().map(({ theme }) => `${theme.id} ${theme.name}`)).toEqual(["new-1 Dusk", "dusk Night"]);
  expect(readThemeFile({ hash: picture.hash }, fresh)).not.toBeNull();
});

test.each([
  ["cut off", '{"id": "dusk", "na'],
  ["no theme", '{"id": 3}'],
])("a stored theme that is %s stays as it is, and the one of the file comes in beside it", (_, document) => {
  const dialogue = dialogueOf({}, [], { id: "one", theme: "dusk" });
  saveTheme({ theme: themeOf(), revision: 0 }, fresh);
  const given = giveTheme(dialogue, fresh);
  fresh.store.db.prepare("UPDATE themes SET document = ?").run(document);
  const { dialogue: brought, notices } = withTheme(given, fresh);
  expect(brought.theme).toBe("new-1");
  expect(notices).toMatchObject([{ code: "theme-beside-damaged", params: { theme: "Dusk" } }]);
  expect(list().map(({ theme }) => theme.id)).toEqual(["new-1"]);
  const left = fresh.store.db.prepare("SELECT document FROM themes WHERE id = 'dusk'").get();
  expect(left).toEqual({ document });
});

test("what is no theme leaves the dialogue as it is", () => {
  const dialogue = dialogueOf({}, [], { id: "one", theme: "dusk" });
  const given = { ...dialogue, themeDocument: { id: 3 } };
  expect(withTheme(given, fresh)).toEqual({ dialogue, notices: [] });
  expect(list()).toEqual([]);
});
