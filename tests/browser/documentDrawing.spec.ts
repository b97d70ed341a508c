import { expect } from "@playwright/test";
import { contentHash } from "#main/bundle/contentHash.ts";
import { makePdf } from "#tests/support/makePdf.ts";
import { offering } from "./offering.ts";
import { openGuide } from "./openGuide.ts";
import { test } from "./siteTest.ts";

test("what scanners make is decoded, without WebAssembly", async ({ page, serve }) => {
  const scan = makePdf(["A scan"], { scan: true });
  const scanned = { hash: contentHash(scan), name: "scan.pdf", size: scan.length };
  const { url } = await serve({
    dialogues: [offering({ file: scanned })],
    assets: new Map([[scanned.hash, scan]]),
    headers: { "content-security-policy": "default-src 'none'; script-src 'self'" },
  });
  await page.goto(url);
  const { viewer } = await openGuide(page);
  await expect(viewer.getByRole("group", { name: "Page 1 of 1" })).toContainText("A scan");
  const middle = () =>
    viewer
      .locator("canvas")
      .first()
      .evaluate((canvas: HTMLCanvasElement) => {
        const { width, height } = canvas;
        return [...(canvas.getContext("2d")?.getImageData(width / 2, height / 2, 1, 1).data ?? [])];
      });
  await expect.poll(middle).toEqual([0, 0, 0, 255]);
});

test("from right to left a page looks as it does from left to right", async ({ page, serve }) => {
  await page.setViewportSize({ width: 390, height: 780 });
  const html = (language: string, dir: string) =>
    `<!doctype html><html lang="${language}" dir="${dir}"><head><title>A page</title><script async src="/parley/parley.js"></script></head><body></body></html>`;
  const pdf = makePdf(["Our pumps"], { link: "https://example.com/" });
  const file = { hash: contentHash(pdf), name: "pumps.pdf", size: pdf.length };
  const assets = new Map([[file.hash, pdf]]);
  const { url } = await serve({
    dialogues: [{ ...offering({ file }), languages: ["en", "ar"] }],
    assets,
    pages: { "/": html("en", "ltr"), "/ar": html("ar", "rtl") },
  });
  const drawn: string[] = [];
  for (const address of ["", "ar"]) {
    await page.goto(url + address);
    const { viewer } = await openGuide(page);
    await expect(viewer.locator(".out").first()).toBeVisible();
    drawn.push(
      await viewer
        .locator("canvas")
        .first()
        .evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL()),
    );
    await page.evaluate("parley.reset()");
  }
  expect(drawn[1]).toBe(drawn[0]);
});
