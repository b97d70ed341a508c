import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { chromium, expect, type Locator, type Page, test } from "@playwright/test";
import { answerDialogs } from "#tests/support/answerDialogs.ts";
import { serveFolder } from "#tests/support/serveFolder.ts";
import { startApp } from "#tests/support/startApp.ts";
import { startWebhook } from "#tests/support/startWebhook.ts";

const inspector = (window: Page) => window.getByRole("complementary", { name: "Inspector" });
const card = (window: Page, words: string) => window.locator(".react-flow__node").filter({ hasText: words });

async function middleOf(of: Locator) {
  const box = await of.boundingBox();
  if (!box) throw new Error("not on the screen");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Adds a card behind a way out of the selected one, from the inspector, by keyboard. */
async function addBehind(window: Page, way: string, kind: string): Promise<void> {
  await inspector(window)
    .getByRole("combobox", { name: `${way} leads to` })
    .focus();
  await window.keyboard.press("Enter");
  await window.getByRole("option", { name: `New: ${kind}` }).press("Enter");
  await expect(inspector(window).getByRole("heading", { name: kind })).toBeVisible();
}

async function write(window: Page, words: string): Promise<void> {
  await inspector(window).getByLabel("Text", { exact: true }).fill(words);
}

test("from nothing to answers from a real page", async () => {
  const studio = await startApp();
  const hook = await startWebhook();
  const folder = mkdtempSync(path.join(os.tmpdir(), "parley-slice-"));
  const { window } = studio;
  try {
    await test.step("tell the site where answers go", async () => {
      await window.getByRole("button", { name: "Settings" }).click();
      const settings = window.getByRole("dialog", { name: "Settings" });
      await settings.getByRole("button", { name: "Add webhook" }).click();
      await settings.getByLabel("Webhook 1", { exact: true }).fill(hook.url);
      await settings.getByRole("switch", { name: "Data layer" }).click();
      await expect(settings.getByText("Saved", { exact: true })).toBeVisible();
      await window.keyboard.press("Escape");
    });

    await test.step("make a blank dialogue", async () => {
      await window.getByRole("button", { name: "New dialogue" }).click();
      const dialog = window.getByRole("dialog", { name: "New dialogue" });
      await dialog.getByLabel("Name").fill("Call me back");
      await dialog.getByRole("button", { name: "Create dialogue" }).click();
      await card(window, "Start").waitFor();
    });

    await test.step("build it with mouse and keyboard", async () => {
      const palette = window.getByRole("complementary", { name: "Cards" });
      const canvas = await middleOf(window.locator(".react-flow"));
      const from = await middleOf(palette.getByRole("button", { name: "Question" }));
      await window.mouse.move(from.x, from.y);
      await window.mouse.down();
      await window.mouse.move(canvas.x, canvas.y + 100, { steps: 6 });
      await window.mouse.move(canvas.x, canvas.y + 120, { steps: 3 });
      await window.mouse.up();
      await write(window, "Questions about **our products**?");
      await addBehind(window, "Yes", "Capture");
      await write(window, "Which address may we write to?");
      await expect(inspector(window).getByLabel("Store in")).toHaveValue("lead.email");
      await addBehind(window, "Next", "Goal");
      await inspector(window).getByLabel("Name of the goal").fill("call requested");
      await addBehind(window, "Next", "End");
      await write(window, 'Thank you, {{lead.firstName:"friend"}}. We will call.');
      await window.getByRole("button", { name: "Fit to window" }).click();
      await card(window, "Questions about").click();
      await addBehind(window, "No", "End");
      await write(window, "Have a good day.");
      const message = window.locator('.react-flow__node:has([data-kind="message"])');
      await window.getByRole("button", { name: "Fit to window" }).click();
      await message.click();
      await write(window, 'Hello {{lead.firstName:"there"}}!');
      await inspector(window).getByRole("combobox", { name: "Next leads to" }).focus();
      await window.keyboard.press("Enter");
      await window.getByRole("option", { name: /Question.*Questions about/ }).press("Enter");
      await expect(window.getByText("Saved", { exact: true })).toBeVisible();
    });

    await test.step("try it in the simulator", async () => {
      const simulator = window.getByRole("region", { name: "Simulator" });
      await simulator.getByRole("button", { name: "Restart" }).first().click();
      const chat = window.frameLocator('iframe[title="The chat as a visitor sees it"]');
      await expect(chat.getByText("Hello there!")).toBeVisible();
      await chat.getByRole("button", { name: "Yes", exact: true }).click();
      await chat.getByRole("textbox").fill("simulated@example.com");
      await chat.getByRole("textbox").press("Enter");
      await expect(chat.getByText("Thank you, friend. We will call.")).toBeVisible();
      await expect(simulator.getByText("call requested")).toBeVisible();
      expect(hook.deliveries).toEqual([]);
    });

    await test.step("show it on every page, and export it", async () => {
      await window.locator(".react-flow__pane").click({ position: { x: 8, y: 8 } });
      await inspector(window).getByLabel("Show on").fill("*");
      await expect(window.getByText("Saved", { exact: true })).toBeVisible();
      await answerDialogs(studio.app, { open: [folder], save: folder });
      await window.getByRole("button", { name: "Export", exact: true }).click();
      await window.getByRole("menuitem", { name: "Bundle in a folder…" }).click();
      await expect(window.getByRole("dialog", { name: "Your bundle is ready" })).toBeVisible();
    });

    await test.step("talk to it on a page with a strict policy, and see the answers arrive", async () => {
      const policy = (origin: string) => ({
        "content-security-policy": `default-src 'none'; script-src ${origin}; connect-src ${new URL(hook.url).origin}; base-uri 'none'; form-action 'none'`,
      });
      const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title><script async src="/parley.js"></script></head><body><h1>Shop</h1></body></html>`;
      const site = await serveFolder(folder, policy, { "/shop": html });
      const browser = await chromium.launch({
        executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
        args: [
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run",
          "--disable-quic",
        ],
      });
      try {
        const page = await browser.newPage();
        const complaints: string[] = [];
        page.on("console", (message) => complaints.push(message.text()));
        page.on("pageerror", (error) => complaints.push(error.message));
        await page.goto(`${site.url}shop`);
        await page.getByRole("button", { name: "Open the chat" }).click();
        const chat = page.getByRole("dialog");
        await expect(chat.getByText("Hello there!")).toBeVisible();
        await chat.getByRole("button", { name: "Yes", exact: true }).click();
        await chat.getByRole("textbox").fill("visitor@example.com");
        await page.keyboard.press("Enter");
        await expect(chat.getByText("Thank you, friend. We will call.")).toBeVisible();
        await expect.poll(() => hook.taken("completed").length).toBe(1);
        expect(hook.taken("captured")).toMatchObject([
          { attribute: "lead.email", value: "visitor@example.com", page: `${site.url}shop` },
        ]);
        expect(hook.taken("goal")).toMatchObject([{ name: "call requested" }]);
        const pushed = await page.evaluate(() => Reflect.get(window, "dataLayer") as { event: string }[]);
        expect(pushed.map(({ event }) => event)).toContain("parley_captured");
        expect(complaints).toEqual([]);
      } finally {
        await browser.close();
        await site.close();
      }
    });
  } finally {
    await hook.close();
    await studio.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
