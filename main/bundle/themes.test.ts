import vm from "node:vm";
import { expect, test } from "vitest";
import { siteSettingsSchema } from "#shared/site/siteSettings.ts";
import { type Theme, themeSchema } from "#shared/site/theme.ts";
import { sampleDialogue } from "#tests/support/sampleDialogue.ts";
import { themeFileOf } from "#tests/support/themeFileOf.ts";
import { buildBundle } from "./buildBundle.ts";
import { readSingleFile } from "./readSingleFile.ts";
import { singleFile } from "./singleFile.ts";

const blank = {
  ...{
    loader: "1",
    launcher: "2",
    chat: "3",
    rules: "4",
    plainRules: "20",
    watch: "16",
    cards: "15",
    queue: "5",
    plainQueue: "19",
    recovery: "17",
    marketo: "18",
    ptBr: "6",
    hints: "7",
    meetings: "7m",
  },
  documents: "8",
  ...{ pdfWorker: "9", pdfFonts: "10", pdfCMaps: "11", pdfLicense: "12", pages: "13", pagesStyle: "14" },
};
const widget = { ...blank, dress: "parley.register(parleyLook.file,parleyLook.look);" };
const { file, content } = themeFileOf("picture");
const dusk = themeSchema.parse({
  ...{ id: "dusk", colors: { light: { launcher: "#c80000" } }, launcher: { kind: "picture", picture: file } },
  css: ".bubble{color:red}.evil{position:fixed}",
});

function input(theme: string, themes: readonly Theme[] = [dusk], changes: object = {}) {
  return {
    dialogues: [sampleDialogue({ theme, ...changes })],
    settings: siteSettingsSchema.parse({}),
    themes: new Map(themes.map((one) => [one.id, one])),
    assets: new Map([[file.hash, content]]),
    widget,
  };
}

/** What the scripts of a bundle register, by name. */
function registered(given: ReturnType<typeof input>): ReadonlyMap<string, unknown> {
  const got = new Map<string, unknown>();
  const parley = {
    register: (name: string, value: unknown) => got.set(name, JSON.parse(JSON.stringify(value))),
  };
  for (const { name, bytes } of buildBundle(given))
    if (/^(site|[ac]\/.*)\.js$/.test(name)) vm.runInNewContext(new TextDecoder().decode(bytes), { parley });
  return got;
}

test("a theme is a file of its own that brings what it needs, and nothing that is not permitted", () => {
  const got = registered(input("dusk"));
  const look = got.get("site") as { dialogues: [{ look: string }] };
  const [{ look: name }] = look.dialogues;
  expect(name).toMatch(/^c\/[\da-f]{20}\.js$/);
  expect(got.get(name)).toMatchObject({
    css: expect.stringMatching(/#c80000.*\.bubble\{color:red\}/),
    launcher: { kind: "icon", face: { picture: { script: `a/${file.hash}.js`, type: "image/png" } } },
  });
  expect(JSON.stringify(got.get(name))).not.toContain("evil");
  expect(got.get(`a/${file.hash}.js`)).toBe(Buffer.from(content).toString("base64"));
});

test.each([
  ["names none", "default", [dusk]],
  ["names one that is not there", "gone", [dusk]],
  ["names one that says nothing", "plain", [themeSchema.parse({ id: "plain" })]],
])("a dialogue that %s is as it always was", (_, theme, themes) => {
  const files = (given: Parameters<typeof buildBundle>[0]) =>
    buildBundle(given).map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)]);
  const { themes: _none, ...without } = input(theme);
  const given = input(theme, themes);
  // Accent left out is the plain one.
  expect(files({ ...given, settings: siteSettingsSchema.parse({}) })).toEqual(files(without));
});

test("a single page carries its themes and their files, and gives them back", () => {
  const page = singleFile(input("dusk"));
  const source = readSingleFile(page);
  expect(source?.themes).toMatchObject([{ id: "dusk", assets: { [file.hash]: expect.any(String) } }]);
  expect(page).toContain(`parley.register("a/${file.hash}.js"`);
});
