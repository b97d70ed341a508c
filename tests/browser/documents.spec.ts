import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { expect, type Page } from "@playwright/test";
import { buildBundle } from "#main/bundle/buildBundle.ts";
import { contentHash } from "#main/bundle/contentHash.ts";
import { singleFile } from "#main/bundle/singleFile.ts";
import { writeBundle } from "#main/bundle/writeBundle.ts";
import { bundleInputOf } from "#tests/support/bundleInputOf.ts";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { expectAccessible } from "#tests/support/expectAccessible.ts";
import { makePdf } from "#tests/support/makePdf.ts";
import { chatOn } from "./chatOn.ts";
import { offering } from "./offering.ts";
import { openGuide } from "./openGuide.ts";
import { test } from "./siteTest.ts";

const lines = ["Our pumps", "How a pump works", "Prices of pumps", "Where to buy"];
const pdf = makePdf(lines, { link: "https://example.com/pumps" });
const hash = contentHash(pdf);
const assets = new Map([[hash, pdf]]);
const file = { hash, name: "pumps.pdf", size: pdf.length };

/** What the page was told of documents, and of errors. */
async function listen(page: Page) {
  await page.evaluate(() => {
    const told: unknown[] = [];
    Object.assign(window, { told });
    for (const event of ["parley:document", "parley:error"])
      addEventListener(event, (heard) => told.push((heard as CustomEvent).detail));
  });
  return () => page.evaluate(() => (window as unknown as { told: unknown[] }).told);
}

test("a bundled document is read in the chat: pages, zoom, search, download, and what was seen is told", async ({
  page,
  serve,
  receive,
}) => {
  const hook = await receive();
  const site = await serve({
    dialogues: [offering({ file })],
    assets,
    settings: { sinks: { webhooks: [{ url: hook.url }] } },
  });
  await page.goto(site.url);
  const told = await listen(page);
  await chatOn(page).launcher.click();
  await expect(page.getByRole("button", { name: "The guide" })).toBeVisible();
  expect(site.loaded.filter((path) => path.includes(hash))).toEqual([]);
  await page.reload();
  await listen(page);
  await page.getByRole("button", { name: "The guide" }).click();
  const viewer = page.getByRole("dialog", { name: "The guide" });
  const number = viewer.getByRole("textbox", { name: "Page" });
  await expect(viewer.getByRole("group", { name: "Page 1 of 4" })).toContainText("Our pumps");
  await expect(viewer.locator("canvas").first()).toBeVisible();
  // it begins at its beginning, wider than the page is on paper
  await expect(viewer.getByText(/^1\d\d %$/)).toBeVisible();
  expect(
    await viewer
      .getByRole("region", { name: "Pages of the document" })
      .evaluate(({ scrollTop }) => scrollTop),
  ).toBe(0);
  await expect(viewer.getByRole("link", { name: "https://example.com/pumps" })).toHaveAttribute(
    "target",
    "_blank",
  );

  const button = (name: string) => viewer.getByRole("button", { name, exact: true });
  await button("Next page").click();
  await expect(number).toHaveValue("2");
  await number.fill("4");
  await number.press("Enter");
  await expect(button("Next page")).toBeDisabled();
  await expect(viewer.getByRole("group", { name: "Page 4 of 4" })).toContainText("Where to buy");

  const width = async () => (await viewer.locator(".page").first().boundingBox())?.width ?? 0;
  const before = await width();
  await button("Larger").click();
  expect(await width()).toBeGreaterThan(before * 1.2);
  await button("Fit to the width").click();
  expect(await width()).toBe(before);

  await button("Search in the document").click();
  await page.keyboard.type("PUMP");
  await expect(viewer.getByRole("status")).toHaveText("1 of 3");
  await page.keyboard.press("Enter");
  await expect(viewer.getByRole("status")).toHaveText("2 of 3");
  await expect(number).toHaveValue("2");
  await viewer.getByRole("searchbox").fill("nothing of it");
  await expect(viewer.getByRole("status")).toHaveText("Not found");

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    viewer.getByRole("link", { name: "Download" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("The guide.pdf");

  // Told while he still reads: he may leave the page without closing anything.
  const reads = async () => (await told()).filter((one) => (one as { action: string }).action === "read");
  await expect
    .poll(reads, { timeout: 15_000 })
    .toContainEqual(expect.objectContaining({ pages: 4, seen: expect.arrayContaining([2]) }));

  await page.keyboard.press("Escape");
  await expect(button("Search in the document")).toBeFocused();
  await expect(viewer.getByRole("group", { name: /Page [2-4] of 4/ }).first()).toBeVisible();
  await button("Close the document").click();
  await expect(page.getByRole("button", { name: "The guide" })).toBeFocused();
  await expect(chatOn(page).answer("Yes")).toBeVisible();

  const url = `${site.url}parley/a/${hash}.pdf`;
  await expect
    .poll(async () => (await told()).map((one) => (one as { action: string }).action))
    .toEqual(expect.arrayContaining(["opened", "searched", "downloaded", "read"]));
  expect(await told()).toContainEqual(
    expect.objectContaining({
      node: "d",
      title: "The guide",
      action: "searched",
      text: "PUMP",
      found: 3,
      url,
    }),
  );
  await expect.poll(() => hook.taken("document").length).toBeGreaterThan(3);
});

test("under the strictest policy, which allows no request, a bundled document is shown without a violation", async ({
  page,
  serve,
}) => {
  const policy = "default-src 'none'; script-src 'self'";
  const { url } = await serve({
    dialogues: [offering({ file })],
    assets,
    headers: { "content-security-policy": policy },
  });
  await page.addInitScript(() => {
    const violations: string[] = [];
    Object.assign(window, { violations });
    document.addEventListener("securitypolicyviolation", (event) => violations.push(event.violatedDirective));
  });
  await page.goto(url);
  const { viewer } = await openGuide(page);
  await expect(viewer.getByRole("group", { name: "Page 1 of 4" })).toContainText("Our pumps");
  const violated = await page.evaluate(() => (window as unknown as { violations: string[] }).violations);
  expect(violated.filter((directive) => directive !== "img-src")).toEqual([]);
});

test("the strictest policy with trusted types still shows it", async ({ page, serve }) => {
  const policy =
    "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types parley";
  const { url } = await serve({
    dialogues: [offering({ file })],
    assets,
    headers: { "content-security-policy": policy },
  });
  await page.goto(url);
  const { viewer } = await openGuide(page);
  await expect(viewer.getByRole("group", { name: "Page 1 of 4" })).toContainText("Our pumps");
});

test("from disk, as a folder and as a single file, it is shown too", async ({ page }) => {
  const folder = await mkdtemp(path.join(os.tmpdir(), "parley-documents-"));
  try {
    const input = await bundleInputOf([offering({ file })], {}, assets);
    await writeBundle(buildBundle(input), folder);
    await writeFile(path.join(folder, "single.html"), singleFile(input));
    for (const name of ["index.html", "single.html"]) {
      await page.goto(pathToFileURL(path.join(folder, name)).href);
      await page.getByRole("button", { name: "Open Test" }).click();
      await page.getByRole("button", { name: "The guide" }).click();
      const viewer = page.getByRole("dialog", { name: "The guide" });
      await expect(viewer.getByRole("group", { name: "Page 1 of 4" })).toContainText("Our pumps");
      await viewer.getByRole("button", { name: "Close the document" }).click();
      await page.evaluate("parley.reset()");
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

for (const { what, answer, reason } of [
  { what: "is not there", answer: { status: 404 }, reason: "not-loaded" },
  {
    what: "is a web page",
    answer: { body: "<html></html>", headers: { "access-control-allow-origin": "*" } },
    reason: "not-a-pdf",
  },
  {
    what: "is cut in half",
    answer: {
      body: Buffer.from("%PDF-1.7\n1 0 obj\n<<"),
      headers: { "access-control-allow-origin": "*" },
    },
    reason: "damaged",
  },
])
  test(`a document that ${what} is offered as a link, with a message`, async ({ page, serve }) => {
    const { url } = await serve({ dialogues: [offering({ url: "https://files.example/guide.pdf" })] });
    await page.route("https://files.example/**", (route) => route.fulfill(answer));
    await page.goto(url);
    const told = await listen(page);
    const { viewer } = await openGuide(page);
    await expect(viewer).toContainText("cannot be shown here");
    await expect(viewer.getByRole("link", { name: "The guide" })).toBeFocused();
    if (reason !== "damaged")
      await expect(viewer.getByRole("link", { name: "The guide" })).toHaveAttribute(
        "href",
        "https://files.example/guide.pdf",
      );
    await expect.poll(told).toContainEqual(expect.objectContaining({ code: "document-not-shown", reason }));
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await expect(viewer).toBeHidden();
    await expect(chatOn(page).panel).toBeVisible();
  });

test("a document of a site that does not let it be read from here is offered as a link", async ({
  page,
  serve,
}) => {
  const other = await serve({ dialogues: [offering({ file })], assets });
  const elsewhere = `${other.url}parley/a/${hash}.pdf`;
  const { url } = await serve({ dialogues: [offering({ url: elsewhere })] });
  await page.goto(url);
  const { viewer } = await openGuide(page);
  await expect(viewer.getByRole("link", { name: "The guide" })).toHaveAttribute("href", elsewhere);
});

test("a document of another site is fetched without cookies and shown where that site allows it", async ({
  page,
  serve,
}) => {
  const { url } = await serve({ dialogues: [offering({ url: "https://files.example/guide.pdf" })] });
  await page.route("https://files.example/**", (route) =>
    route.fulfill({ body: Buffer.from(pdf), headers: { "access-control-allow-origin": "*" } }),
  );
  await page.goto(url);
  const { viewer } = await openGuide(page);
  await expect(viewer.getByRole("group", { name: "Page 1 of 4" })).toContainText("Our pumps");
});

for (const colorScheme of ["light", "dark"] as const)
  test(`axe finds nothing in an open document, ${colorScheme}, also on a phone and from right to left`, async ({
    page,
    serve,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const html = (language: string) =>
      `<!doctype html><html lang="${language}"><head><title>A page</title><script async src="/parley/parley.js"></script></head><body></body></html>`;
    const dialogue = { ...offering({ file }), languages: ["en", "pt-BR", "ar"] };
    const { url } = await serve({
      dialogues: [dialogue],
      assets,
      pages: { "/": html("en"), "/ar": html("ar") },
    });
    for (const [address, viewport] of [
      ["", { width: 1280, height: 800 }],
      ["ar", { width: 390, height: 780 }],
      ["", { width: 320, height: 200 }],
    ] as const) {
      await page.setViewportSize(viewport);
      await page.goto(url + address);
      const { viewer, button } = await openGuide(page);
      await expect(viewer.locator("canvas").first()).toBeVisible();
      await button("Search in the document").click();
      await page.keyboard.type("pump");
      await expect(viewer.getByRole("status")).toContainText("of 3");
      await expectAccessible(page);
      expect(await viewer.evaluate((one) => one.scrollWidth <= one.clientWidth)).toBe(true);
      await page.screenshot({
        path: `artifacts/widget/document-${colorScheme}-${viewport.width}.png`,
      });
      await page.evaluate("parley.reset()");
    }
  });

test("by keyboard: it opens, is paged, zoomed, searched and closed", async ({ page, serve }) => {
  const { url } = await serve({ dialogues: [offering({ file })], assets });
  await page.goto(url);
  const chat = chatOn(page);
  await chat.launcher.click();
  await page.getByRole("button", { name: "The guide" }).focus();
  await page.keyboard.press("Enter");
  const viewer = page.getByRole("dialog", { name: "The guide" });
  const pages = viewer.getByRole("region", { name: "Pages of the document" });
  await expect(pages).toBeFocused();
  await page.keyboard.press("End");
  await expect(viewer.getByRole("textbox", { name: "Page" })).toHaveValue("4");
  const next = viewer.getByRole("button", { name: "Next page" });
  await viewer.getByRole("textbox", { name: "Page" }).fill("3");
  await page.keyboard.press("Enter");
  await next.press("Enter");
  await expect(next).toBeDisabled();
  await expect(next, "keys still come to the document").toBeFocused();
  const width = async () => (await viewer.locator(".page").first().boundingBox())?.width ?? 0;
  const before = await width();
  await page.keyboard.press("+");
  expect(await width()).toBeGreaterThan(before);
  await page.keyboard.press("0");
  expect(await width()).toBe(before);
  await page.keyboard.press("/");
  await expect(viewer.getByRole("searchbox")).toBeFocused();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(viewer).toBeHidden();
  await expect(chat.panel).toBeVisible();
});

test("who began with a version that offered a document gets it when the present one has none", async ({
  page,
  serve,
}) => {
  const answers = [{ id: "y", label: { en: "Yes" } }];
  const cards = {
    q: ["question", { text: { en: "Want a guide?" }, answers }],
    d: ["document", { text: { en: "Here" }, title: { en: "The guide" }, file }],
    thanks: ["question", { text: { en: "Was it of use?" }, answers }],
  } as const;
  const everywhere = { targeting: { pages: { include: ["*"] } }, status: "live" };
  const ways = ["start.next > q", "q.y > d", "d.next > thanks"];
  const site = await serve({ dialogues: [dialogueOf(cards, ways, everywhere)], assets });
  await page.goto(site.url);
  const chat = chatOn(page);
  await chat.launcher.click();
  await chat.answer("Yes").click();
  await expect(chat.answer("The guide")).toBeVisible();

  const { d: _, ...without } = cards;
  await site.publish([dialogueOf(without, ["start.next > q", "q.y > thanks"], everywhere)]);
  await page.reload();
  const told = await listen(page);
  const [opened] = await Promise.all([page.waitForEvent("popup"), chat.answer("The guide").click()]);
  await expect.poll(() => opened.url()).toContain(`a/${hash}.pdf`);
  await opened.close();
  const link = chat.panel.getByRole("link", { name: "The guide" });
  await expect(link).toBeFocused();
  await expectAccessible(page);
  expect(await told()).toContainEqual(expect.objectContaining({ title: "The guide", action: "opened" }));
  await chat.answer("Yes").click();
  await expect(chat.log).toContainText("Was it of use?");
});
