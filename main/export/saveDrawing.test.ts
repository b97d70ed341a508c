import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import type { FileKind } from "#main/window/FileDialogs.ts";
import { freshStore } from "#tests/support/freshStore.ts";
import { saveDrawing } from "./saveDrawing.ts";

const fresh = freshStore();
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2]);

function context(cancels = false) {
  const asked: (readonly [string, FileKind])[] = [];
  const dialogs = {
    chooseLog: async () => undefined,
    chooseDocuments: async () => undefined,
    chooseLanguageFile: async () => undefined,
    chooseKeyFile: async () => undefined,
    chooseFolder: async () => undefined,
    choosePage: async () => undefined,
    choosePdf: async () => undefined,
    chooseFile: async (suggested: string, kind: FileKind) => {
      asked.push([suggested, kind]);
      return cancels ? undefined : path.join(fresh.folder, suggested);
    },
  };
  return { dialogs, written: new Set<string>(), asked };
}

test.each([
  ["mermaid", "flowchart LR\n", "Which_ pump.mmd"],
  ["svg", "<svg/>", "Which_ pump.svg"],
] as const)("a drawing as %s is written where the user says", async (form, content, file) => {
  const inside = context();
  const saved = await saveDrawing({ name: "Which_ pump", drawing: { form, content } }, inside);
  expect(inside.asked).toEqual([[file, form]]);
  expect(readFileSync(saved?.path ?? "", "utf8")).toBe(content);
  expect(inside.written.has(saved?.path ?? "")).toBe(true);
});

test("a picture keeps its bytes; what is no picture is refused before anything is asked", async () => {
  const inside = context();
  const saved = await saveDrawing({ name: "a", drawing: { form: "png", content: png } }, inside);
  expect(new Uint8Array(readFileSync(saved?.path ?? ""))).toEqual(png);
  const bad = saveDrawing({ name: "b", drawing: { form: "png", content: new Uint8Array(20) } }, inside);
  await expect(bad).rejects.toMatchObject({ code: "bad-request" });
  expect(inside.asked).toHaveLength(1);
});

test("who cancels writes nothing", async () => {
  const inside = context(true);
  expect(await saveDrawing({ name: "none", drawing: { form: "svg", content: "<svg/>" } }, inside)).toBeNull();
  expect(readdirSync(fresh.folder).filter((file) => file.startsWith("none"))).toEqual([]);
});
