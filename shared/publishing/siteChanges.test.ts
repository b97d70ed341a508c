import { expect, test } from "vitest";
import { siteChanges } from "./siteChanges.ts";

const before = { format: 1, dialogues: [], launcher: "c/1.js", chat: "c/2.js", sinks: {} };

test("nothing is changed by the same manifest, and nothing is changed where there was none", () => {
  const same = { dialogues: [], look: false, settings: false, widget: false };
  expect(siteChanges(before, { ...before })).toEqual(same);
  expect(siteChanges(undefined, before)).toEqual(same);
});

test("that visitors are asked first is a setting that changes for them", () => {
  expect(siteChanges(before, { ...before, asks: true })).toMatchObject({ settings: true, widget: false });
});

test("another version of any part is another widget, one that is needed only now is not", () => {
  const reading = { ...before, documents: "c/3.js", pdfFonts: "c/4.js" };
  expect(siteChanges(before, reading)).toMatchObject({ widget: false });
  expect(siteChanges(reading, { ...reading, pdfFonts: "c/5.js" })).toMatchObject({ widget: true });
  expect(siteChanges(before, { ...before, ptBr: "c/6.js" })).toMatchObject({ widget: false });
});

test("other pages are another targeting, also where other dialogues came and went", () => {
  const entry = (id: string) => ({ id, hash: "1", file: "d/1.js" });
  const pages = (include: number[], path: string) => ({
    "acme.com": { [path]: [{ pattern: { path: [path] }, include }] },
  });
  const one = { ...before, dialogues: [entry("a")], pages: pages([0], "pricing") };
  const two = { ...before, dialogues: [entry("b"), entry("a")], pages: pages([1], "pricing") };
  expect(siteChanges(one, two).dialogues).toEqual([
    { id: "b", changes: ["new"] },
    { id: "a", changes: ["same"] },
  ]);
  const other = { ...one, pages: pages([0], "plans") };
  expect(siteChanges(one, other).dialogues).toEqual([{ id: "a", changes: ["targeting"] }]);
});
