import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect } from "@playwright/test";
import { buildBundle } from "#main/bundle/buildBundle.ts";
import { readFlatLoader } from "#main/bundle/readFlatLoader.ts";
import { readSingleFile } from "#main/bundle/readSingleFile.ts";
import { singleFile } from "#main/bundle/singleFile.ts";
import { writeBundle } from "#main/bundle/writeBundle.ts";
import { flatName } from "#main/publish/destinations/designStudio/flatName.ts";
import { bundleInputOf } from "#tests/support/bundleInputOf.ts";
import { expectAccessible } from "#tests/support/expectAccessible.ts";
import { sampleDialogue } from "#tests/support/sampleDialogue.ts";
import { serveFolder } from "#tests/support/serveFolder.ts";
import { test } from "./captureTest.ts";
import { chatOn } from "./chatOn.ts";

const { targeting } = sampleDialogue();
const unseen = sampleDialogue({ targeting: { ...targeting, pages: { include: [], exclude: [] } } });

let folder: string;
test.beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "parley-bundle-"));
});
test.afterEach(() => rm(folder, { recursive: true, force: true }));

test("the demo page opens from disk and shows every dialogue, in both languages", async ({ page }) => {
  await writeBundle(buildBundle(await bundleInputOf([unseen])), folder);
  await page.goto(pathToFileURL(path.join(folder, "index.html")).href);
  await expectAccessible(page);
  const chat = chatOn(page);
  await page.getByRole("button", { name: "Open Product questions" }).click();
  await chat.answer("No").click();
  await expect(chat.log).toContainText("Would you like to join our mailing list?");
  await page.getByRole("button", { name: "Português" }).click();
  await page.getByRole("button", { name: "Abrir Product questions" }).click();
  await expect(chat.log).toContainText("Tem alguma dúvida");
});

test("the install page has the right fingerprint, copies, and sees that the bundle runs", async ({
  page,
  serve,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const { url } = await serve({ settings: { sinks: { webhooks: [{ url: "https://hooks.acme.com/x" }] } } });
  await page.goto(`${url}parley/install.html`);
  await expect(page.getByText("It runs: the loader has read the manifest.")).toBeVisible();
  await expect(page.getByText("connect-src https://hooks.acme.com")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Copy" }).nth(1).click();
  const snippet = await page.evaluate(() => navigator.clipboard.readText());
  expect(snippet).toContain(`${url}parley/parley.js`);
  const other = await serve({
    pages: { "/": `<!doctype html><title>A page</title>${snippet.replaceAll(url, "/")}` },
  });
  await page.goto(other.url);
  await expect(chatOn(page).launcher).toBeVisible();
});

test("a bundle on a host without folders shows a dialogue in its theme, whatever its names begin with", async ({
  page,
}) => {
  const widget = fileURLToPath(new URL("../../out/widget", import.meta.url));
  const input = await bundleInputOf([sampleDialogue({ themeOverrides: { radius: 3 } })]);
  for (const { name, bytes } of buildBundle({ ...input, loader: await readFlatLoader(widget) }))
    await writeFile(path.join(folder, flatName("chat-", name)), bytes);
  const html = `<!doctype html><title>A page</title><script async src="chat-parley.js?v=7"></script>`;
  const host = await serveFolder(folder, () => ({}), { "/": html });
  try {
    await page.goto(host.url);
    const chat = chatOn(page);
    await chat.launcher.click();
    await chat.answer("No").click();
    await expect(chat.log).toContainText("Would you like to join our mailing list?");
  } finally {
    await host.close();
  }
});

test("a single file carries everything, opens from disk, and gives its source back", async ({
  page,
  receive,
  capture,
}) => {
  const hook = await receive();
  const evil = sampleDialogue({
    name: 'A </script><script>alert(1)</script> & "name"',
    targeting: unseen.targeting,
  });
  const input = await bundleInputOf([evil], {
    sinks: { webhooks: [{ url: hook.url }], ...capture.sinkTo().sinks },
  });
  const file = path.join(folder, "single.html");
  await writeFile(file, singleFile(input));
  const problems: string[] = [];
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  await page.goto(pathToFileURL(file).href);
  const chat = chatOn(page);
  await page.getByRole("button", { name: /^Open/ }).click();
  await chat.answer("Yes").click();
  await chat.field.fill("ana@example.com");
  await page.keyboard.press("Enter");
  await expect.poll(() => hook.taken("captured")).toMatchObject([{ value: "ana@example.com" }]);
  await expect.poll(() => capture.host.submissions).toMatchObject([{ values: { Email: "ana@example.com" } }]);
  expect(problems).toEqual([]);
  const source = readSingleFile(await readFile(file, "utf8"));
  expect(source?.dialogues).toEqual([evil]);
  expect(source?.settings).toEqual(input.settings);
});
