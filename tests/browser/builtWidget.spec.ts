import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect } from "@playwright/test";
import { buildBundle } from "#main/bundle/buildBundle.ts";
import { bundleInputOf } from "#tests/support/bundleInputOf.ts";
import { sampleDialogue } from "#tests/support/sampleDialogue.ts";
import { chatOn } from "./chatOn.ts";
import { test } from "./siteTest.ts";

const built = (name: string) => readFileSync(new URL(`../../out/widget/${name}`, import.meta.url), "utf8");
const gzipped = (content: string | Uint8Array) => gzipSync(content, { level: 9 }).length;
const forbidden = ["ZodError", "_zod", "invalid_type", "react.element", "innerHTML", "eval(", "new Function"];

for (const name of [
  "parley.js",
  "launcher.js",
  "chat.js",
  "rules.js",
  "plainRules.js",
  "watch.js",
  "cards.js",
  "queue.js",
  "plainQueue.js",
  "recovery.js",
  "ptBr.js",
  "pages.js",
]) {
  test(`${name} carries no zod, no React, no eval and no inline HTML`, () => {
    const code = built(name);
    for (const word of forbidden) expect(code).not.toContain(word);
  });
}

test("the loader is plain ASCII, whatever encoding a page has, and stays within 4 KB", () => {
  const nonAscii = [...built("parley.js")].filter((character) => character > "\u007f");
  expect(nonAscii).toEqual([]);
  expect(gzipped(built("parley.js"))).toBeLessThanOrEqual(4000);
});

test("all that is loaded to show and answer the sample stays within 20 KB", async ({ page, serve }) => {
  const site = await serve();
  await page.goto(site.url);
  const chat = chatOn(page);
  await chat.launcher.click();
  await chat.answer("No").click();
  await chat.answer("Yes").click();
  await chat.field.fill("ana@example.com");
  await page.keyboard.press("Enter");
  await expect(chat.log).toContainText("You are on the list");
  const bundle = buildBundle(await bundleInputOf([sampleDialogue()]));
  const loaded = bundle.filter(({ name }) => site.loaded.includes(`/parley/${name}`));
  // Loader, manifest, launcher, chat, dialogue.
  expect(loaded).toHaveLength(5);
  expect(loaded.reduce((sum, { bytes }) => sum + gzipped(bytes), 0)).toBeLessThanOrEqual(20_000);
});
