import { expect, type Page, test } from "@playwright/test";
import { addDialogue } from "#tests/support/addDialogue.ts";
import { answerDialogs } from "#tests/support/answerDialogs.ts";
import { expectAccessible } from "#tests/support/expectAccessible.ts";
import { type StudioApp, startApp } from "#tests/support/startApp.ts";

let studio: StudioApp;

test.beforeEach(async () => {
  studio = await startApp();
});

test.afterEach(async () => {
  await studio.close();
});

async function openEditor(page: Page): Promise<string> {
  const id = await addDialogue(page, "Product questions", "product-questions");
  await page.evaluate((dialogue) => {
    location.hash = `#/dialogue/${dialogue}`;
  }, id);
  await page.locator(".react-flow__node").first().waitFor();
  return id;
}

const name = (page: Page) => page.getByRole("textbox", { name: "Dialogue name" });
const dialog = (page: Page) => page.getByRole("dialog", { name: "Versions" });
const timeline = (page: Page) => dialog(page).getByRole("navigation", { name: "Timeline" });

async function rename(page: Page, to: string): Promise<void> {
  await name(page).fill(to);
  await name(page).press("Enter");
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
}

test("a version is kept under a name, compared as text and on the canvas, and brought back in one step", async () => {
  const page = studio.window;
  await openEditor(page);
  await rename(page, "First name");
  await name(page).focus();
  await page.keyboard.press("Control+s");
  await page.getByRole("dialog").getByRole("textbox", { name: "Name" }).fill("Before the fair");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Kept as “Before the fair”")).toBeVisible();
  await rename(page, "Second name");

  await page.getByRole("button", { name: "Versions", exact: true }).click();
  await expect(timeline(page).getByRole("button").first()).toBeFocused();
  await timeline(page).getByRole("button", { name: "Before the fair" }).click();
  const changes = dialog(page).getByRole("region", { name: "As text" });
  await expect(changes.locator("del")).toHaveText("First name");
  await expect(changes.locator("ins")).toHaveText("Second name");
  await expectAccessible(page);

  await dialog(page).getByRole("button", { name: "On the canvas" }).click();
  await expect(dialog(page).getByRole("figure")).toHaveCount(2);
  await expect(dialog(page).locator(".react-flow__node").first()).toBeVisible();
  await expectAccessible(page);

  await dialog(page).getByRole("button", { name: "Go back to this version" }).click();
  await expect(name(page)).toHaveValue("First name");
  await page.getByRole("button", { name: "Undo: go back to a version" }).click();
  await expect(name(page)).toHaveValue("Second name");

  await page.getByRole("button", { name: "Versions", exact: true }).click();
  await expect(timeline(page).getByText("Before going back")).toBeVisible();
});

test("going back is not taken back over what was done since, and closing the studio keeps the last state", async () => {
  const { home, window } = studio;
  const id = await openEditor(window);
  await rename(window, "First name");
  await window.getByRole("button", { name: "Versions", exact: true }).click();
  await timeline(window).getByRole("button").last().click();
  await dialog(window).getByRole("button", { name: "Go back to this version" }).click();
  await expect(name(window)).toHaveValue("Product questions");
  await rename(window, "Third name");
  await window.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(window.getByText("Nothing was taken back")).toBeVisible();
  await expect(name(window)).toHaveValue("Third name");

  await studio.app.close();
  studio = await startApp({ home });
  await studio.window.evaluate((dialogue) => {
    location.hash = `#/dialogue/${dialogue}`;
  }, id);
  await studio.window.getByRole("button", { name: "Versions", exact: true }).click();
  await expect(timeline(studio.window).getByRole("button", { name: "Dialogue closed" })).toHaveCount(1);
});

test("a difference in words leads to its card", async () => {
  const page = studio.window;
  await openEditor(page);
  await name(page).focus();
  await page.keyboard.press("Control+s");
  await page.getByRole("dialog").getByRole("textbox", { name: "Name" }).fill("Before");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Kept as “Before”")).toBeVisible();
  await page.locator('.react-flow__node:has([data-kind="message"])').first().click();
  await page
    .getByRole("complementary", { name: "Inspector" })
    .getByLabel("Text", { exact: true })
    .fill("Changed");
  await page.locator(".react-flow__pane").click({ position: { x: 8, y: 8 } });
  await expect(page.locator(".react-flow__node.selected")).toHaveCount(0);
  await page.getByRole("button", { name: "Versions", exact: true }).click();
  await timeline(page).getByRole("button", { name: "Before" }).click();
  await dialog(page).getByRole("button", { name: "Show it on the canvas" }).click();
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.locator(".react-flow__node.selected")).toContainText("Changed");
});

test("what was exported is marked in the timeline", async () => {
  const { app, window: page, home } = studio;
  const id = await openEditor(page);
  await answerDialogs(app, { save: `${home}/page.html` });
  await page.evaluate(async (dialogue) => {
    const read = await window.studio.call("dialogues:get", { id: dialogue });
    if (!read.ok) throw new Error(read.error.message);
    const { revision, dialogue: document } = read.value;
    const live = { ...document, status: "live" as const };
    await window.studio.call("dialogues:save", { dialogue: live, revision });
    const made = await window.studio.call("bundle:export", { ids: [dialogue], form: "single" });
    if (!made.ok) throw new Error(made.error.message);
  }, id);
  await page.getByRole("button", { name: "Versions", exact: true }).click();
  await expect(timeline(page).getByText("Last exported")).toHaveCount(1);
});

test("a deleted dialogue is brought back, and another one goes for good only after a question", async () => {
  const page = studio.window;
  await addDialogue(page, "Keep me");
  await addDialogue(page, "Lose me");
  await page.evaluate(async () => {
    const list = await window.studio.call("dialogues:list", undefined);
    if (!list.ok) throw new Error(list.error.message);
    for (const { id } of list.value) await window.studio.call("dialogues:delete", { id });
  });
  await page.getByRole("button", { name: "Recently deleted" }).click();
  const deleted = page.getByRole("dialog", { name: "Recently deleted" });
  await expectAccessible(page);
  await deleted.getByRole("button", { name: "Bring back Keep me" }).click();
  await deleted.getByRole("button", { name: "Delete Lose me for good" }).click();
  await page.getByRole("button", { name: "Delete for good", exact: true }).click();
  await expect(deleted.getByText("Nothing was deleted")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("row").filter({ hasText: "Keep me" })).toBeVisible();
  await expect(page.getByRole("row").filter({ hasText: "Lose me" })).toHaveCount(0);
});

test("a backup that was made in the settings brings everything back", async () => {
  const page = studio.window;
  await addDialogue(page, "In the backup");
  await page.getByRole("button", { name: "Settings" }).click();
  await page.getByRole("tab", { name: "Backups" }).click();
  await page.getByRole("button", { name: "Back up now" }).click();
  await expect(page.getByText("Made by you")).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await addDialogue(page, "Made later");
  await page.getByRole("button", { name: "Settings" }).click();
  await page.getByRole("tab", { name: "Backups" }).click();
  await page.getByRole("button", { name: /Bring back the backup.*Made by you/ }).click();
  await page.getByRole("button", { name: "Bring back", exact: true }).click();
  await expect(page.getByText("Everything is again as it was")).toBeVisible();
  await expect(page.getByRole("row").filter({ hasText: "In the backup" })).toBeVisible();
  await expect(page.getByRole("row").filter({ hasText: "Made later" })).toHaveCount(0);
});
