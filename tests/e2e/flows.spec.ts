import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { chromium, expect, type Page, test } from "@playwright/test";
import { addDialogue } from "#tests/support/addDialogue.ts";
import { answerDialogs } from "#tests/support/answerDialogs.ts";
import { expectAccessible } from "#tests/support/expectAccessible.ts";
import { serveFolder } from "#tests/support/serveFolder.ts";
import { startApp } from "#tests/support/startApp.ts";

const inspector = (window: Page) => window.getByRole("complementary", { name: "Inspector" });
const card = (window: Page, words: string) => window.locator(".react-flow__node").filter({ hasText: words });
const saved = (window: Page) => expect(window.getByText("Saved", { exact: true })).toBeVisible();
const toList = (window: Page) => window.getByRole("button", { name: "All dialogues", exact: true }).click();

async function open(window: Page, name: string): Promise<void> {
  await window.getByRole("button", { name, exact: true }).click();
  await card(window, "Start").waitFor();
}

/** Adds a card that calls a flow behind the greeting. */
async function callFlow(window: Page, name: string): Promise<void> {
  await card(window, "Message").click();
  await inspector(window).getByRole("combobox", { name: "Next leads to" }).focus();
  await window.keyboard.press("Enter");
  await window.getByRole("option", { name: "New: Flow" }).press("Enter");
  await inspector(window).getByRole("combobox", { name: "Flow", exact: true }).click();
  await window.getByRole("option", { name }).click();
  await expect(card(window, name)).toBeVisible();
  await inspector(window).getByRole("combobox", { name: "Next leads to" }).focus();
  await window.keyboard.press("Enter");
  await window.getByRole("option", { name: "New: End" }).press("Enter");
  await saved(window);
}

/** The names of the contents that an export of everything has: they change with what visitors get. */
async function exportAll(window: Page, folder: string): Promise<readonly string[]> {
  await window.getByRole("grid").getByRole("row").nth(1).focus();
  await window.keyboard.press("Control+a");
  await window.keyboard.press("Control+e");
  await expect(window.getByRole("dialog", { name: "Your bundle is ready" })).toBeVisible();
  await window.keyboard.press("Escape");
  return readdirSync(path.join(folder, "d"));
}

test("a flow is made once, called by two dialogues, changed once, and both change", async () => {
  const studio = await startApp();
  const { window } = studio;
  const folder = mkdtempSync(path.join(os.tmpdir(), "parley-flows-"));
  try {
    await addDialogue(window, "Pricing");
    await addDialogue(window, "Support");

    await test.step("make a flow", async () => {
      await window.getByRole("button", { name: "Flows", exact: true }).click();
      await expect(window.getByRole("heading", { name: "Build once, use it everywhere" })).toBeVisible();
      await expectAccessible(window);
      await window.getByRole("main").getByRole("button", { name: "New flow" }).last().click();
      await window.getByRole("textbox", { name: "Dialogue name" }).fill("Opening hours");
      await card(window, "Message").click();
      await inspector(window).getByLabel("Text", { exact: true }).fill("We are open from 9 to 5.");
      await saved(window);
      await toList(window);
    });

    await test.step("call it from two dialogues, and try it in the simulator", async () => {
      await window.getByRole("button", { name: "Dialogues", exact: true }).click();
      await open(window, "Pricing");
      await callFlow(window, "Opening hours");
      const simulator = window.getByRole("region", { name: "Simulator" });
      await simulator.getByRole("button", { name: "Restart" }).first().click();
      const chat = window.frameLocator('iframe[title="The chat as a visitor sees it"]');
      await expect(chat.getByText("We are open from 9 to 5.")).toBeVisible();
      await expectAccessible(window);
      await toList(window);
      await open(window, "Support");
      await callFlow(window, "Opening hours");
      await toList(window);
    });

    const before = await test.step("export both", async () => {
      await answerDialogs(studio.app, { open: [folder] });
      return exportAll(window, folder);
    });
    expect(before).toHaveLength(2);

    await test.step("change the flow, which says who uses it", async () => {
      await window.getByRole("button", { name: "Flows", exact: true }).click();
      await expect(window.getByText("2 places")).toBeVisible();
      await open(window, "Opening hours");
      await expect(inspector(window).getByRole("button", { name: "Open Pricing" })).toBeVisible();
      await expect(inspector(window).getByRole("button", { name: "Open Support" })).toBeVisible();
      await expectAccessible(window);
      await card(window, "Message").click();
      await inspector(window).getByLabel("Text", { exact: true }).fill("We never close.");
      await saved(window);
      await toList(window);
    });

    await test.step("both dialogues have changed, and the widget talks through the flow", async () => {
      await window.getByRole("button", { name: "Dialogues", exact: true }).click();
      const all = await exportAll(window, folder);
      expect(all).toHaveLength(4);
      const site = await serveFolder(folder, () => ({}));
      const browser = await chromium.launch({
        executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
      });
      try {
        const page = await browser.newPage();
        for (const name of ["Pricing", "Support"]) {
          await page.goto(`${site.url}index.html`);
          await page.getByRole("button", { name: `Open ${name}` }).click();
          await expect(page.getByText("We never close.")).toBeVisible();
        }
      } finally {
        await browser.close();
        await site.close();
      }
    });

    await test.step("deleting it names who would miss it, and asks", async () => {
      await window.getByRole("button", { name: "Flows", exact: true }).click();
      await window.getByRole("row", { name: "Opening hours" }).focus();
      await window.keyboard.press("Delete");
      const dialog = window.getByRole("dialog", { name: "“Opening hours” is in use" });
      await expect(dialog.getByText("Pricing and Support")).toBeVisible();
      await expectAccessible(window);
      await dialog.getByRole("button", { name: "Delete it all the same" }).click();
      await window.getByRole("button", { name: "Dialogues", exact: true }).click();
      await open(window, "Pricing");
      await window.getByRole("button", { name: "Fit to window" }).click();
      await expect(window.getByRole("button", { name: /The flow that it calls is gone/ })).toBeVisible();
    });
  } finally {
    await studio.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
