import { expect, test } from "vitest";
import { readSingleFile } from "#main/bundle/readSingleFile.ts";
import { siteSettingsSchema } from "#shared/site/siteSettings.ts";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { makePage } from "./makePage.ts";

const note = { id: "t1", text: "Ask legal about this" };
const flow = dialogueOf({ end: ["end", {}] }, ["start.next > end"], { id: "f", type: "flow", notes: [note] });
const dialogue = dialogueOf({ c: ["flow", { flow: "f" }] }, ["start.next > c"], { notes: [note] });

const widget = {
  ...{
    loader: "1",
    launcher: "2",
    chat: "3",
    rules: "4",
    plainRules: "4p",
    watch: "4w",
    cards: "4c",
    queue: "5",
    plainQueue: "5q",
    recovery: "5r",
    marketo: "16",
    ptBr: "6",
    hints: "7",
    meetings: "7m",
    dress: "0",
    documents: "8",
  },
  ...{ pdfWorker: "9", pdfFonts: "13", pdfCMaps: "14", pdfLicense: "10", pages: "11", pagesStyle: "12" },
};
const settings = siteSettingsSchema.parse({});
const input = { dialogues: [dialogue], flows: new Map([["f", flow]]), settings, widget };
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

test("a page carries its dialogues and flows without what their authors tell each other, unless that is wanted", () => {
  const left = text(makePage(input));
  expect(left).not.toContain("Ask legal");
  expect(readSingleFile(left)).toMatchObject({
    dialogues: [{ ...dialogue, notes: [] }],
    flows: [{ ...flow, notes: [] }],
  });
  expect(readSingleFile(text(makePage({ ...input, notes: true })))).toMatchObject({
    dialogues: [dialogue],
    flows: [flow],
  });
});

test("a page that could not be imported again is refused, with what to do", () => {
  expect(() => makePage(input, 1024 ** 2 / 2)).not.toThrow();
  expect(() => makePage(input, 1000)).toThrow(/could not be imported again: export a folder/);
});
