import vm from "node:vm";
import { expect, test } from "vitest";
import type { Condition } from "#shared/dialogue/condition.ts";
import { dialogueSchema } from "#shared/dialogue/dialogue.ts";
import { siteSettingsSchema } from "#shared/site/siteSettings.ts";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { makePdf } from "#tests/support/makePdf.ts";
import { sampleDialogue } from "#tests/support/sampleDialogue.ts";
import { buildBundle } from "./buildBundle.ts";
import { contentHash } from "./contentHash.ts";
import { readSingleFile } from "./readSingleFile.ts";
import { singleFile } from "./singleFile.ts";

const widget = {
  loader: "1",
  launcher: "6",
  chat: "2",
  rules: "3",
  plainRules: "3p",
  watch: "3w",
  cards: "3c",
  queue: "7",
  plainQueue: "7q",
  recovery: "7r",
  marketo: "16",
  ptBr: "8",
  hints: "12",
  meetings: "15",
  dress: "13",
  documents: "9",
  pdfWorker: "10",
  pdfFonts: "13",
  pdfCMaps: "14",
  pdfLicense: "11",
  pages: "4",
  pagesStyle: "5",
};
const settings = siteSettingsSchema.parse({});

function bundle(...dialogues: ReturnType<typeof sampleDialogue>[]) {
  return buildBundle({ dialogues, settings, widget });
}

/** What a bundle's script registers, run in a world of its own. */
function registered(files: ReturnType<typeof bundle>, wanted: RegExp) {
  const texts = files
    .filter(({ name }) => wanted.test(name))
    .map(({ bytes }) => new TextDecoder().decode(bytes));
  const got: unknown[] = [];
  for (const text of texts)
    vm.runInNewContext(text, { parley: { register: (...given: unknown[]) => got.push(given) } });
  return JSON.parse(JSON.stringify(got));
}

test("the files are those of the design", () => {
  const names = bundle(sampleDialogue()).map(({ name }) => name.replace(/[\da-f]{20}/, "HASH"));
  expect(names.sort()).toEqual([
    "a/HASH.css",
    "a/HASH.js",
    "c/HASH.js",
    "c/HASH.js",
    "c/HASH.js",
    "c/HASH.js",
    "c/HASH.js",
    "c/HASH.js",
    "c/HASH.js",
    "d/HASH.js",
    "d/HASH.pt-BR.js",
    "index.html",
    "install.html",
    "parley.js",
    "site.js",
  ]);
});

test("the same input gives the same bytes, in whatever order its keys stand", () => {
  const sample = sampleDialogue();
  const shuffled = dialogueSchema.parse(Object.fromEntries(Object.entries(sample).reverse()));
  expect(bundle(shuffled)).toEqual(bundle(sample));
});

test("moving a card or changing the targeting leaves the content's name as it is, a changed text does not", () => {
  const content = (dialogue: ReturnType<typeof sampleDialogue>) =>
    bundle(dialogue).find(({ name }) => name.startsWith("d/"))?.name;
  const sample = sampleDialogue();
  const moved = {
    ...sample,
    priority: 1,
    nodes: sample.nodes.map((node) => ({ ...node, position: { x: 1, y: 1 } })),
  };
  expect(content(moved)).toBe(content(sample));
  expect(content(sampleDialogue({ name: "Other" }))).not.toBe(content(sample));
});

test("dialogues stand in the order in which they win", () => {
  const files = bundle(
    sampleDialogue({ id: "b", priority: 2 }),
    sampleDialogue({ id: "c", priority: 1 }),
    sampleDialogue({ id: "a", priority: 2 }),
  );
  const [[kind, manifest]] = registered(files, /^site\.js$/);
  expect(kind).toBe("site");
  expect(manifest.dialogues.map(({ id }: { id: string }) => id)).toEqual(["c", "a", "b"]);
});

test("what watches a page comes along only for dialogues that wait for more than pages seen", () => {
  const { targeting } = sampleDialogue();
  const waitingFor = (...events: typeof targeting.events) =>
    bundle(sampleDialogue({ targeting: { ...targeting, events } }));
  const watches = (files: ReturnType<typeof bundle>) => {
    const [[, manifest]] = registered(files, /^site\.js$/);
    return [manifest.watch, files.some(({ name }) => name === `c/${contentHash(widget.watch)}.js`)];
  };
  expect(watches(waitingFor({ type: "pageViews", atLeast: 2 }))).toEqual([undefined, false]);
  expect(watches(waitingFor({ type: "exitIntent" }))).toEqual([`c/${contentHash(widget.watch)}.js`, true]);
});

test("what tells sinks comes with the closed chat, and comparing only for audiences that do", () => {
  const filesOf = (audience: Condition, dataLayer: boolean) => {
    const site = siteSettingsSchema.parse({ sinks: { dataLayer } });
    const { targeting } = sampleDialogue();
    const dialogues = [sampleDialogue({ targeting: { ...targeting, audience } })];
    const files = buildBundle({ dialogues, settings: site, widget });
    return files.map(({ bytes }) => new TextDecoder().decode(bytes));
  };
  const quiet = filesOf({ attribute: "visit.device", is: ["mobile"] }, false);
  expect(quiet).toEqual(expect.arrayContaining([widget.launcher, widget.plainRules]));
  expect(quiet).not.toContain(widget.rules);
  const telling = filesOf({ any: [{ none: [{ attribute: "company.size", between: [1, 9] }] }] }, true);
  expect(telling).toEqual(expect.arrayContaining([widget.launcher + widget.plainQueue, widget.rules]));
});

test("hosts of patterns are written as browsers write them", () => {
  const { targeting } = sampleDialogue();
  const pages = { include: ["https://*.münchen.de/a*", "BÜCHER.example", "*"], exclude: ["/broken"] };
  const [[, manifest]] = registered(
    bundle(sampleDialogue({ targeting: { ...targeting, pages } })),
    /^site\.js$/,
  );
  expect(Object.keys(manifest.pages)).toEqual(["*", "*.xn--mnchen-3ya.de", "xn--bcher-kva.example"]);
  expect(manifest.pages["*.xn--mnchen-3ya.de"][""]).toMatchObject([
    { pattern: { host: "xn--mnchen-3ya.de" } },
  ]);
});

test("ids such as __proto__ and texts that would end a script arrive as they are", () => {
  const text = '"__proto__": </script>\u2028\u2029 \\"__proto__":';
  const dialogue = dialogueOf({ __proto: ["goal", { name: text }] }, ["start.next > __proto"]);
  const hostile = JSON.parse(JSON.stringify(dialogue).replaceAll('"__proto"', '"__proto__"'));
  const files = bundle(hostile);
  const [[, program]] = registered(files, /^d\//);
  expect(Object.getOwnPropertyDescriptor(program.nodes, "__proto__")?.value.data.name).toBe(text);
});

test("a single file gives back what went in, and nothing in it can end its scripts", () => {
  const name = "</script><script>alert(1)</script><!--";
  const input = {
    dialogues: [sampleDialogue({ name })],
    settings,
    widget: { ...widget, chat: '"</script>"' },
  };
  const html = singleFile(input);
  expect(html.match(/<\/script>/g)).toHaveLength(1 + 13);
  expect(readSingleFile(html)).toEqual({ dialogues: input.dialogues, flows: [], themes: [], settings });
});

test.each([
  "",
  "<html></html>",
  '<script type="application/json" id="parley-source">{</script>',
  '<script type="application/json" id="parley-source">[]</script>',
])("a page without a source is told from one with: %s", (html) => expect(readSingleFile(html)).toBeNull());

test("the files that go with a dialogue are in the bundle twice: as they are, and as scripts that any page can read", () => {
  const pdf = makePdf(["One"]);
  const hash = contentHash(pdf);
  const dialogue = dialogueOf({ d: ["document", { file: { hash, name: "x.pdf", size: 1 } }] }, []);
  const files = buildBundle({ dialogues: [dialogue], settings, widget, assets: new Map([[hash, pdf]]) });
  const names = files.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining([`a/${hash}.pdf`, `a/${hash}.js`, "c/pdf-license.txt"]));
  expect(registered(files, new RegExp(`^a/${hash}.js`))).toEqual([
    [`a/${hash}.js`, Buffer.from(pdf).toString("base64")],
  ]);
  const [[, manifest]] = registered(files, /^site/);
  expect(names).toEqual(
    expect.arrayContaining([manifest.documents, manifest.pdfWorker, manifest.pdfFonts, manifest.pdfCMaps]),
  );
});

test("a single file gives back the files that go with its dialogues", () => {
  const pdf = makePdf(["One"]);
  const hash = contentHash(pdf);
  const dialogue = dialogueOf({ d: ["document", { file: { hash, name: "x.pdf", size: 1 } }] }, []);
  const html = singleFile({ dialogues: [dialogue], settings, widget, assets: new Map([[hash, pdf]]) });
  const [source] = readSingleFile(html)?.dialogues ?? [];
  expect(source).toMatchObject({ assets: { [hash]: Buffer.from(pdf).toString("base64") } });
});
