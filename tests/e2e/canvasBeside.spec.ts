import { expect, type Page, test } from "@playwright/test";
import { addDialogue } from "#tests/support/addDialogue.ts";
import { expectAccessible } from "#tests/support/expectAccessible.ts";
import { type StudioApp, startApp } from "#tests/support/startApp.ts";

let studio: StudioApp;
let id: string;

test.beforeEach(async () => {
  studio = await startApp();
});

/** Opens a new dialogue, with nothing beside the canvas but the inspector. */
async function open(template?: string): Promise<Page> {
  const { window } = studio;
  await show(await addDialogue(window, "Beside", template));
  await window.getByRole("button", { name: "Close the simulator" }).click();
  await window.keyboard.press("Control+b");
  await window.keyboard.press("Shift+1");
  return window;
}

async function show(dialogue: string): Promise<void> {
  id = dialogue;
  await studio.window.evaluate((shown) => {
    location.hash = `#/dialogue/${shown}`;
  }, dialogue);
  await card(studio.window, "start").waitFor();
}

test.afterEach(async () => {
  await studio.close();
});

const card = (window: Page, kind: string) =>
  window.locator(`.react-flow__node:has([data-kind="${kind}"])`).first();
const cards = (window: Page) => window.locator(".react-flow__node-card");
const undo = (window: Page) => window.getByRole("button", { name: /^Undo/ });
const said = (window: Page, words: string) => expect(window.getByText(words, { exact: true })).toBeAttached();

/** What is stored of the dialogue. */
async function stored(page: Page) {
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  return page.evaluate(async (dialogue) => {
    const read = await window.studio.call("dialogues:get", { id: dialogue });
    if (!read.ok) throw new Error(read.error.message);
    return read.value.dialogue;
  }, id);
}

test("a card is disabled and enabled by keyboard, and says so", async () => {
  const window = await open("product-questions");
  await card(window, "question").click({ position: { x: 20, y: 8 } });
  await window.keyboard.press("Control+Shift+d");
  await said(window, "Card disabled");
  await expect(card(window, "question").getByText("Disabled", { exact: true })).toBeVisible();
  await expect(card(window, "question")).toHaveAccessibleName(/\(disabled\)$/);
  await expect(window.getByText(/Conversations pass this card by and go on by/)).toBeVisible();
  await expectAccessible(window);
  expect((await stored(window)).nodes.filter(({ disabled }) => disabled)).toHaveLength(1);
  await card(window, "question").click({ button: "right", position: { x: 20, y: 8 } });
  await window.getByRole("menuitem", { name: "Enable" }).click();
  await said(window, "Card enabled");
  await expect(undo(window)).toHaveAccessibleName("Undo: enable");
  expect((await stored(window)).nodes.filter(({ disabled }) => disabled)).toHaveLength(0);
});

test("a note is made, written, coloured, moved, enlarged and deleted", async () => {
  const window = await open();
  const note = window.locator(".react-flow__node-note");
  await window.keyboard.press("Control+Shift+n");
  await said(window, "Note added");
  const inspector = window.getByRole("complementary", { name: "Inspector" });
  await expect(inspector.getByRole("textbox", { name: "Text" })).toBeFocused();
  await window.keyboard.type("Ask legal about this");
  await expect(note).toHaveText("Ask legal about this");
  await inspector.getByRole("combobox", { name: "Colour" }).click();
  await window.getByRole("option", { name: "Blue" }).click();
  await expect(window.getByRole("listbox")).toHaveCount(0);
  await expectAccessible(window);

  await note.dblclick({ position: { x: 30, y: 70 } });
  await note.getByRole("textbox").fill("Legal agreed");
  await window.keyboard.press("Escape");
  await note.focus();
  await window.keyboard.press("Control+ArrowDown");
  const corner = await note.locator(".react-flow__resize-control").boundingBox();
  if (!corner) throw new Error("no corner to pull");
  await window.mouse.move(corner.x + 6, corner.y + 6);
  await window.mouse.down();
  await window.mouse.move(corner.x + 86, corner.y + 46, { steps: 5 });
  await window.mouse.up();
  const [kept] = (await stored(window)).notes;
  expect(kept).toMatchObject({ text: "Legal agreed", color: "blue" });
  expect(kept?.size.width).toBeGreaterThan(300);
  await expect(undo(window)).toHaveAccessibleName("Undo: change note");
  await undo(window).click();
  expect((await stored(window)).notes[0]?.size).toMatchObject({ width: 240, height: 140 });

  await note.focus();
  await window.keyboard.press("Delete");
  await said(window, "Note deleted");
  await expect(note).toHaveCount(0);
  await undo(window).click();
  await expect(note).toHaveText("Legal agreed");
});

test("cards are grouped, named, collapsed, moved together and ungrouped", async () => {
  const window = await open("product-questions");
  const all = await cards(window).count();
  const wires = await window.locator(".react-flow__edge").count();
  await card(window, "question").click({ position: { x: 20, y: 8 } });
  await card(window, "message").click({ position: { x: 20, y: 8 }, modifiers: ["Shift"] });
  await window.keyboard.press("Control+g");
  await said(window, "2 cards are in Group 1");
  const inspector = window.getByRole("complementary", { name: "Inspector" });
  await inspector.getByRole("textbox", { name: "Name" }).fill("Welcome");
  const frame = window.locator(".react-flow__node-frame");
  await expect(frame).toHaveAccessibleName("Group: Welcome, 2 cards");
  await expectAccessible(window);

  await frame.getByText("Welcome").hover();
  const before = await card(window, "question").boundingBox();
  await window.mouse.down();
  await window.mouse.move(600, 500, { steps: 5 });
  await window.mouse.up();
  const after = await card(window, "question").boundingBox();
  expect(after?.y).not.toBe(before?.y);
  await expect(undo(window)).toHaveAccessibleName("Undo: move");
  await undo(window).click();

  await frame.focus();
  await window.keyboard.press("Control+Shift+k");
  await said(window, "Group collapsed");
  const box = window.locator(".react-flow__node-box");
  await expect(box).toHaveAccessibleName("Group: Welcome, 2 cards, collapsed");
  await expect(box).toBeFocused();
  await expect(cards(window)).toHaveCount(all - 2);
  // the two are not connected with each other, so that every connection leads in or out
  await expect(window.locator(".react-flow__edge")).toHaveCount(wires);
  await expectAccessible(window);
  await box.focus();
  await window.keyboard.press("Control+ArrowDown");
  const moved = await stored(window);
  expect(moved.groups[0]).toMatchObject({ name: "Welcome", collapsed: true });
  await box.getByRole("button", { name: "Expand group" }).click();
  await expect(frame).toBeFocused();
  await expect(cards(window)).toHaveCount(all);
  await expect(window.locator(".react-flow__edge")).toHaveCount(wires);
  await window.keyboard.press("Control+Shift+g");
  await said(window, "Ungrouped");
  await expect(frame).toHaveCount(0);
  await expect(cards(window)).toHaveCount(all);
});

test("cards go from one dialogue to another by the system's clipboard; what is none is refused", async () => {
  const target = await addDialogue(studio.window, "Target");
  const window = await open("product-questions");
  const writeText = (text: string) =>
    studio.app.evaluate(({ clipboard }, words) => clipboard.writeText(words), text);
  await card(window, "question").click({ position: { x: 20, y: 8 } });
  await card(window, "capture").click({ position: { x: 20, y: 8 }, modifiers: ["Shift"] });
  await window.keyboard.press("Control+c");
  await said(window, "2 cards copied");

  await show(target);
  await expect(card(window, "capture")).toHaveCount(0);
  await window.locator(".react-flow__pane").click({ position: { x: 8, y: 8 } });
  const before = await cards(window).count();
  await window.keyboard.press("Control+v");
  await expect(cards(window)).toHaveCount(before + 2);
  const { nodes } = await stored(window);
  expect(nodes.find(({ kind }) => kind === "capture")?.data).toMatchObject({ attribute: "lead.email" });
  await expect(undo(window)).toHaveAccessibleName("Undo: paste");
  await undo(window).click();
  await expect(cards(window)).toHaveCount(before);

  for (const foreign of ['{"nodes":[{"id":"n1"}],"edges":[]}', "x".repeat(5_000_000)]) {
    await writeText(foreign);
    await window.keyboard.press("Control+v");
    await expect(window.getByText("There is nothing to paste here").last()).toBeVisible();
  }
  await expect(cards(window)).toHaveCount(before);
  await expect(undo(window)).toBeDisabled();
});
