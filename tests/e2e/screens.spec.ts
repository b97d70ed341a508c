import { mkdirSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { addDialogue } from "#tests/support/addDialogue.ts";
import { startApp } from "#tests/support/startApp.ts";

const sizes = [
  [1280, 800],
  [1920, 1080],
] as const;
const folder = "artifacts/screens";

test("the main views fill their window without scrolling sideways, in light and dark; screens are kept", async () => {
  mkdirSync(folder, { recursive: true });
  const { app, window, close } = await startApp();
  try {
    await addDialogue(window, "Event registration", "event-registration");
    await addDialogue(window, "Qualify a lead", "qualify-a-lead");
    const id = await addDialogue(window, "Product questions", "product-questions");
    for (const [width, height] of sizes) {
      await app.evaluate(
        ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size[0], size[1]),
        [width, height] as const,
      );
      await expect.poll(() => window.evaluate(() => innerWidth)).toBe(width);
      for (const appearance of ["light", "dark"] as const) {
        await window.emulateMedia({ colorScheme: appearance });
        const keep = async (view: string) => {
          await window.screenshot({ path: `${folder}/${view}-${width}x${height}-${appearance}.png` });
          const overflow = await window.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(overflow, `${view} scrolls sideways`).toBeLessThanOrEqual(0);
        };
        await window.evaluate(() => {
          location.hash = "#/";
        });
        await expect(window.getByRole("row", { name: "Product questions", exact: true })).toBeVisible();
        await keep("list");
        await window.getByRole("button", { name: "New dialogue" }).click();
        await expect(window.getByRole("radio", { name: "Product questions" })).toBeVisible();
        await keep("new");
        await window.keyboard.press("Escape");
        await window.getByRole("button", { name: "Settings" }).click();
        await expect(window.getByRole("dialog", { name: "Settings" })).toBeVisible();
        await keep("settings");
        await window.keyboard.press("Escape");
        await window.evaluate((dialogue) => {
          location.hash = `#/dialogue/${dialogue}`;
        }, id);
        const chat = window.frameLocator('iframe[title="The chat as a visitor sees it"]');
        await expect(chat.getByText("Do you have questions about our products?")).toBeVisible();
        await keep("editor");
        await window.locator('.react-flow__node:has([data-kind="question"])').first().click();
        await expect(window.getByRole("heading", { name: "Question", exact: true })).toBeVisible();
        await keep("editor-question");
      }
    }
  } finally {
    await close();
  }
});
