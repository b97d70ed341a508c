import { expect } from "@playwright/test";
import { contentHash } from "#main/bundle/contentHash.ts";
import { makePdf } from "#tests/support/makePdf.ts";
import { offering } from "./offering.ts";
import { openGuide } from "./openGuide.ts";
import { test } from "./siteTest.ts";

test("letters of a font that a document only names are read by maps that are loaded for it alone", async ({
  page,
  serve,
}) => {
  const written = makePdf(["Pumps"], { japanese: "日本語の案内" });
  const name = contentHash(written);
  const site = await serve({
    dialogues: [offering({ file: { hash: name, name: "guide.pdf", size: written.length } })],
    assets: new Map([[name, written]]),
  });
  await page.goto(site.url);
  const { viewer } = await openGuide(page);
  await expect(viewer.getByRole("group", { name: "Page 1 of 1" })).toContainText("日本語の案内");
  const latin = makePdf(["Our pumps"]);
  const file = { hash: contentHash(latin), name: "pumps.pdf", size: latin.length };
  const plain = await serve({ dialogues: [offering({ file })], assets: new Map([[file.hash, latin]]) });
  await page.goto(plain.url);
  const other = await openGuide(page);
  await expect(other.viewer.getByRole("group", { name: "Page 1 of 1" })).toContainText("Our pumps");
  const parts = (loaded: readonly string[]) => loaded.filter((one) => one.includes("c/")).length;
  expect(parts(site.loaded)).toBe(parts(plain.loaded) + 1);
});
