import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { answerDialogs } from "#tests/support/answerDialogs.ts";
import { expectAccessible } from "#tests/support/expectAccessible.ts";
import { startApp } from "#tests/support/startApp.ts";

const said = (page: Page, words: string) =>
  expect(page.getByRole("status").filter({ hasText: words })).toBeAttached();

/** Asks what follows the chosen card, and takes what `wanted` finds. `way`: so many ways out after the one offered. */
async function goOn(page: Page, wanted: string, { way = 0 } = {}): Promise<void> {
  await page.keyboard.press("Control+Enter");
  const dialog = page.getByRole("dialog", { name: /^What follows/ });
  await expect(dialog.getByRole("combobox")).toBeFocused();
  if (way > 0) {
    await page.keyboard.press("Tab");
    for (let press = 0; press < way; press += 1) await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Shift+Tab");
  }
  await page.keyboard.type(wanted);
  await page.keyboard.press("Enter");
  await expect(dialog).toBeHidden();
}

/** A new card after the chosen one, with its words; its first field has the focus by itself. */
async function add(page: Page, kind: string, words: string, options: { way?: number } = {}): Promise<void> {
  await goOn(page, kind, options);
  const inspector = page.getByRole("complementary", { name: "Inspector" });
  await expect(inspector.getByRole("heading", { name: kind, exact: true })).toBeVisible();
  await expect(inspector.locator("textarea:focus, input:focus")).toBeVisible();
  await page.keyboard.type(words);
}

/** The focus is on the canvas, on the card of these words. */
const onCard = (page: Page, name: string | RegExp) =>
  expect(page.locator(".react-flow__node:focus")).toHaveAccessibleName(name);

test("the first sample is built, tried and exported with the keyboard alone", async () => {
  const { app, window, close } = await startApp();
  const folder = mkdtempSync(path.join(os.tmpdir(), "parley-keys-"));
  const press = (key: string) => window.keyboard.press(key);
  try {
    await test.step("make a blank dialogue: the focus comes to its canvas", async () => {
      await press("Control+n");
      await expect(window.getByRole("radio", { name: "Blank" })).toBeFocused();
      await window.keyboard.type("Product questions");
      await expect(window.getByLabel("Name", { exact: true })).toHaveValue("Product questions");
      await press("Enter");
      await expect(window.locator("[data-canvas]")).toBeFocused();
    });

    await test.step("build it card by card, without leaving the keys of letters", async () => {
      await press("ArrowRight");
      await onCard(window, "Start");
      await press("ArrowRight");
      await onCard(window, /^Message/);
      await press("Enter");
      await press("Control+a");
      await window.keyboard.type('Hello {{lead.firstName:"there"}}!');
      await add(window, "Question", "Do you have questions about our products?");
      await said(window, "Question added and connected to Message");
      await add(window, "Capture", "Where may we reach you?");
      await add(window, "Goal", "call requested");
      await add(window, "End", "Thank you!");
      await press("Escape");
      await onCard(window, /^End/);
      for (const kind of [/^Goal/, /^Capture/, /^Question: Do you have/]) {
        await press("ArrowLeft");
        await onCard(window, kind);
      }
      await add(window, "Question", "Would you like to join our mailing list?");
      await add(window, "Capture", "Your e-mail?");
      await add(window, "Goal", "subscribed");
      await goOn(window, "Thank you");
      await said(window, "Connected");
      await press("Escape");
      await press("ArrowLeft");
      await press("ArrowLeft");
      await onCard(window, /^Question: Would you like/);
      await add(window, "Link", "Our brochure tells more.");
      for (const _ of ["token", "label"]) await press("Tab");
      await window.keyboard.type("Open the brochure");
      await press("Tab");
      await window.keyboard.type("https://example.com/brochure.pdf");
      await goOn(window, "Thank you");
    });

    await test.step("cards chosen by Shift and an arrow come into sight", async () => {
      await press("Escape");
      await press("Home");
      await onCard(window, "Start");
      for (const kind of [/^Message/, /^Question: Do you have/, /^Capture/, /^Goal/, /^End/]) {
        await press("Shift+ArrowRight");
        await onCard(window, kind);
      }
      await expect(window.locator(".react-flow__node:focus")).toBeInViewport({ ratio: 0.99 });
    });

    await test.step("a card comes in between, is moved, taken out; nobody loses the focus", async () => {
      await press("Escape");
      await press("Home");
      await onCard(window, "Start");
      await expectAccessible(window);
      await add(window, "Message", "Welcome!");
      await press("Escape");
      await onCard(window, "Message: Welcome!");
      await press("ArrowRight");
      await onCard(window, /^Message: Hello/);
      await press("ArrowLeft");
      await press("Control+ArrowUp");
      await said(window, "Moved up");
      await press("Delete");
      await expect(window.locator("[data-canvas]")).toBeFocused();
      for (let step = 0; step < 4; step += 1) await press("Control+z");
      await expect(window.locator(".react-flow__node").filter({ hasText: "Welcome!" })).toHaveCount(0);
      await press("ArrowRight");
      await onCard(window, "Start");
      await press("ArrowRight");
      await onCard(window, /^Message/);
    });

    await test.step("try it: F6 leads to the simulator and on", async () => {
      await expect(window.getByText("Saved", { exact: true })).toBeVisible();
      await press("F6");
      await expect(window.getByRole("complementary", { name: "Inspector" }).locator(":focus")).toBeVisible();
      await press("F6");
      const simulator = window.getByRole("region", { name: "Simulator" });
      await expect(simulator.locator(":focus")).toBeVisible();
      const restart = simulator.locator("header").getByRole("button", { name: "Restart" });
      while (!(await restart.evaluate((button) => button === document.activeElement))) await press("Tab");
      await press("Enter");
      const chat = window.frameLocator('iframe[title="The chat as a visitor sees it"]');
      await expect(chat.getByText("Hello there!")).toBeVisible();
      const yes = chat.getByRole("button", { name: "Yes", exact: true });
      await expect(yes).toBeVisible();
      for (let tabs = 0; tabs < 12; tabs += 1) {
        await press("Tab");
        if (await yes.evaluate((button) => button === (button.getRootNode() as Document).activeElement))
          break;
      }
      await press("Enter");
      await expect(chat.getByRole("textbox")).toBeFocused();
      await window.keyboard.type("ada@example.com");
      await press("Enter");
      await expect(simulator.getByText("call requested")).toBeVisible();
      await expect(chat.getByText("Thank you!")).toBeVisible();
    });

    await test.step("leave the chat for the canvas, and export it", async () => {
      const inChat = () => window.evaluate(() => document.activeElement instanceof HTMLIFrameElement);
      for (let tabs = 0; tabs < 20 && (await inChat()); tabs += 1) await press("Tab");
      expect(await inChat(), "the chat lets the focus go").toBe(false);
      await press("Shift+F6");
      await press("Shift+F6");
      await expect(window.locator(".react-flow__node:focus")).toBeVisible();
      await answerDialogs(app, { open: [folder], save: folder });
      await press("Control+e");
      await expect(window.getByRole("dialog", { name: "Your bundle is ready" })).toBeVisible();
      expect(readdirSync(folder)).toContain("parley.js");
    });
  } finally {
    await close();
    rmSync(folder, { recursive: true, force: true });
  }
});
