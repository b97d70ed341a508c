import { expect, type Page, test } from "@playwright/test";
import { addDialogue } from "#tests/support/addDialogue.ts";
import { expectAccessible } from "#tests/support/expectAccessible.ts";
import { type StudioApp, startApp } from "#tests/support/startApp.ts";

let studio: StudioApp;

test.beforeEach(async () => {
  studio = await startApp();
});

test.afterEach(async () => {
  await studio.close();
});

/** Opens the sample; the simulator, whose chat would take the focus, is closed if it is open. */
async function openSample(window: Page, simulating = true): Promise<string> {
  const id = await addDialogue(window, "Product questions", "product-questions");
  await window.evaluate((dialogue) => {
    location.hash = `#/dialogue/${dialogue}`;
  }, id);
  await window.locator(".react-flow__node").first().waitFor();
  if (simulating) await window.getByRole("button", { name: "Close the simulator" }).click();
  return id;
}

/** What the store holds, once the editor says that everything is saved. */
async function saved(page: Page, id: string) {
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  return page.evaluate(async (dialogue) => {
    const read = await window.studio.call("dialogues:get", { id: dialogue });
    if (!read.ok) throw new Error(read.error.message);
    return read.value.dialogue;
  }, id);
}

const palette = (window: Page) => window.getByRole("dialog", { name: "Commands" });

test("a command is found by a few letters and run, all by keyboard", async () => {
  const { window } = studio;
  await openSample(window);
  await window.keyboard.press("Control+k");
  await expectAccessible(window);
  await window.keyboard.type("add msg");
  await window.keyboard.press("Enter");
  await expect(palette(window)).toBeHidden();
  await expect(window.locator(".react-flow__node.selected")).toContainText("Message");
  await window.keyboard.press("Control+k");
  await window.keyboard.type("undo add");
  await expect(palette(window).getByRole("option").first()).toHaveAccessibleName(/Undo: add card/);
});

test("a card that the window's menu adds is chosen, and what is typed next is its text", async () => {
  const { app, window } = studio;
  await openSample(window);
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.send("command", { id: "editor.insert.message" });
  });
  const text = window.getByRole("complementary", { name: "Inspector" }).getByLabel("Text", { exact: true });
  await expect(text).toBeFocused();
  await window.keyboard.type("Hello there");
  await expect(window.locator(".react-flow__node.selected")).toContainText("Hello there");
});

test("a shortcut is changed, tells its conflict, and is there after a restart", async () => {
  const { home, window } = studio;
  await openSample(window);
  await window.keyboard.press("Shift+?");
  const sheet = window.getByRole("dialog", { name: "Keyboard shortcuts" });
  await sheet.getByRole("button", { name: /shortcut of Tidy up/ }).click();
  await window.keyboard.press("Control+d");
  await expect(sheet.getByRole("alert")).toContainText("Ctrl+D belongs to “Duplicate”");
  await sheet.getByRole("button", { name: "Take it" }).click();
  await expect(sheet.getByRole("button", { name: /shortcut of Tidy up, now:\s*Ctrl\+D/ })).toBeVisible();
  await expect(sheet.getByRole("button", { name: /shortcut of Duplicate, now:\s*None/ })).toBeVisible();
  await expectAccessible(window);
  await window.keyboard.press("Escape");

  await studio.app.close();
  studio = await startApp({ home });
  const again = studio.window;
  await openSample(again, false);
  await again.keyboard.press("Control+d");
  await expect(again.getByRole("status").filter({ hasText: "put in order" })).toBeAttached();
});

test("cards are tidied in one step, which undo takes back", async () => {
  const { window } = studio;
  const id = await openSample(window);
  const before = await saved(window, id);
  await window.keyboard.press("Control+Shift+y");
  await expect(window.getByRole("status").filter({ hasText: "11 cards put in order" })).toBeAttached();
  const after = await saved(window, id);
  expect(after.nodes.map(({ position }) => position)).not.toEqual(
    before.nodes.map(({ position }) => position),
  );
  await window.keyboard.press("Control+z");
  await expect(window.getByRole("status").filter({ hasText: "Undone: tidy up" })).toBeAttached();
  expect((await saved(window, id)).nodes).toEqual(before.nodes);
});

test("a text is found, reached with Enter, and replaced everywhere in one step", async () => {
  const { window } = studio;
  const id = await openSample(window);
  const before = await saved(window, id);
  await window.keyboard.press("Control+f");
  const find = window.getByRole("search", { name: "Find in this dialogue" });
  await window.keyboard.type("join our mailing LIST");
  await expect(find.getByRole("status")).toHaveText("1 place");
  await window.keyboard.press("Enter");
  await expect(window.locator(".react-flow__node.selected")).toContainText("mailing list");
  await expectAccessible(window, "search");

  await window.keyboard.press("Control+h");
  await find.getByLabel("Replace by").fill("read our newsletter");
  await expect(find.locator("ins")).toHaveText("read our newsletter");
  await find.getByRole("button", { name: "Replace 1" }).click();
  await expect(window.locator(".react-flow__node.selected")).toContainText("newsletter");
  expect(JSON.stringify((await saved(window, id)).nodes)).not.toContain("join our mailing list");
  await window.getByRole("button", { name: "Undo: replace" }).click();
  expect((await saved(window, id)).nodes).toEqual(before.nodes);
});

test("the inspector tells where an attribute is used", async () => {
  const { window } = studio;
  await openSample(window);
  await window.locator(".react-flow__node").filter({ hasText: "lead.email" }).first().click();
  await window.getByRole("button", { name: "Where is this attribute used?" }).click();
  const find = window.getByRole("search", { name: "Find in this dialogue" });
  await expect(find.getByRole("status")).toHaveText("6 places");
  await expect(find.getByRole("button", { name: /Message.*lead\.email/ }).first()).toBeVisible();
  await window.keyboard.press("Escape");
  await expect(find).toBeHidden();

  await window.keyboard.press("Control+k");
  await window.keyboard.type("where is an attr");
  await window.keyboard.press("Enter");
  await expect(find.getByRole("combobox", { name: "Find", exact: true })).toHaveValue("lead.email");
  await expect(find.getByRole("status")).toHaveText("6 places");
  await expectAccessible(window, "search");
});

test("the outline reads the dialogue from top to bottom, and what is written there is on the canvas", async () => {
  const { window } = studio;
  const id = await openSample(window);
  await window.keyboard.press("Control+Shift+u");
  const outline = window.getByRole("region", { name: "Outline" });
  await expect(outline.getByRole("listitem").first()).toContainText("Start");
  await expect(outline.getByRole("listitem").filter({ hasText: "goes on at: " }).first()).toBeVisible();
  await expectAccessible(window);
  await outline.getByRole("textbox").first().fill("What brings you here?");
  expect(JSON.stringify((await saved(window, id)).nodes)).toContain("What brings you here?");
  await window.keyboard.press("Control+z");
  await expect(outline.getByRole("textbox").first()).toHaveValue(/questions about our products/);
  await window.keyboard.press("Control+Shift+u");
  await expect(outline).toBeHidden();
});
