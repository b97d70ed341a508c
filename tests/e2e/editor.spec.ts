import { expect, type Locator, type Page, test } from "@playwright/test";
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

const card = (window: Page, words: string) => window.locator(".react-flow__node").filter({ hasText: words });
const cards = (window: Page) => window.locator(".react-flow__node");
const wires = (window: Page) => window.locator(".react-flow__edge");
const inspector = (window: Page) => window.getByRole("complementary", { name: "Inspector" });
const port = (of: Locator, id: string) => of.locator(`.react-flow__handle.source[data-handleid="${id}"]`);

async function openEditor(window: Page, template?: string): Promise<string> {
  const id = await addDialogue(window, "Product questions", template);
  await window.evaluate((dialogue) => {
    location.hash = `#/dialogue/${dialogue}`;
  }, id);
  await cards(window).first().waitFor();
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

async function drag(
  window: Page,
  from: Locator,
  to: { readonly x: number; readonly y: number },
): Promise<void> {
  const box = await from.boundingBox();
  if (!box) throw new Error("nothing to drag there");
  await window.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await window.mouse.down();
  await window.mouse.move(to.x - 20, to.y - 10, { steps: 6 });
  await window.mouse.move(to.x, to.y, { steps: 3 });
  await window.mouse.up();
}

async function middleOf(of: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await of.boundingBox();
  if (!box) throw new Error("not on the screen");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test("a dialogue is built with the mouse, undone, redone, and there after a restart", async () => {
  const { window } = studio;
  const id = await openEditor(window);
  const first = await saved(window, id);
  await window.getByRole("button", { name: "Close the simulator" }).click();
  const canvas = await middleOf(window.locator(".react-flow"));
  const palette = window.getByRole("complementary", { name: "Cards" });

  await drag(window, palette.getByRole("button", { name: "Question" }), {
    x: canvas.x - 140,
    y: canvas.y + 120,
  });
  await expect(inspector(window).getByLabel("Text", { exact: true })).toBeFocused();
  await window.keyboard.type("Any questions?");
  await expect(inspector(window).getByLabel("Text", { exact: true })).toHaveValue("Any questions?");
  const question = card(window, "Any questions?");
  await expect(question).toBeVisible();

  await test.step("a port dragged onto a card connects them", async () => {
    const before = await wires(window).count();
    await drag(window, port(question, "a1"), await middleOf(card(window, "Start")));
    await expect(wires(window)).toHaveCount(before);
    await drag(window, palette.getByRole("button", { name: "End" }), {
      x: canvas.x + 160,
      y: canvas.y + 120,
    });
    await drag(window, port(question, "a1"), await middleOf(card(window, "End").last()));
    await expect(wires(window)).toHaveCount(before + 1);
  });

  await test.step("a port let go in the open offers the next card", async () => {
    const before = { cards: await cards(window).count(), wires: await wires(window).count() };
    await drag(window, port(question, "a2"), { x: canvas.x + 40, y: canvas.y + 260 });
    await window.getByRole("menuitem", { name: "Capture" }).click();
    await expect(inspector(window).getByLabel("Text", { exact: true })).toBeFocused();
    await expect(cards(window)).toHaveCount(before.cards + 1);
    await expect(wires(window)).toHaveCount(before.wires + 1);
  });

  await test.step("a card is moved in one step", async () => {
    const from = await middleOf(question);
    await drag(window, question.getByText("Question", { exact: true }), { x: from.x - 40, y: from.y + 60 });
    await expect(window.getByRole("button", { name: "Undo: move" })).toBeEnabled();
  });

  const last = await saved(window, id);
  const undo = window.getByRole("button", { name: /^Undo/ });
  const redo = window.getByRole("button", { name: /^Redo/ });
  while (await undo.isEnabled()) await undo.click();
  expect(await saved(window, id)).toEqual(first);
  while (await redo.isEnabled()) await redo.click();
  expect(await saved(window, id)).toEqual(last);

  await studio.app.close();
  const again = await startApp({ home: studio.home });
  await again.window.evaluate((dialogue) => {
    location.hash = `#/dialogue/${dialogue}`;
  }, id);
  await expect(card(again.window, "Any questions?")).toBeVisible();
  expect(await saved(again.window, id)).toEqual(last);
  await again.close();
});

test("a dialogue is built by keyboard alone", async () => {
  const { window } = studio;
  const id = await openEditor(window);
  const press = (key: string) => window.keyboard.press(key);
  const before = await saved(window, id);

  await card(window, "Start").focus();
  await press("Tab");
  await press("Shift+Tab");
  await press("Enter");
  await expect(inspector(window).getByRole("heading", { name: "Start" })).toBeVisible();

  const leads = inspector(window).getByRole("combobox", { name: "Next leads to" });
  await leads.focus();
  await press("Enter");
  await window.getByRole("option", { name: "New: Question" }).press("Enter");
  await expect(inspector(window).getByRole("heading", { name: "Question" })).toBeVisible();

  const text = inspector(window).getByLabel("Text", { exact: true });
  await text.focus();
  await window.keyboard.type("Join our list?");
  const yes = inspector(window).getByRole("combobox", { name: "Yes leads to" });
  await yes.focus();
  await press("Enter");
  await window.getByRole("option", { name: "New: Capture" }).press("Enter");
  const attribute = inspector(window).getByLabel("Store in");
  await attribute.focus();
  await press("ControlOrMeta+a");
  await window.keyboard.type("lead.em");
  await press("ArrowDown");
  await press("Enter");
  await expect(attribute).toHaveValue("lead.email");

  const dialogue = await saved(window, id);
  const question = dialogue.nodes.find((node) => node.kind === "question");
  const capture = dialogue.nodes.find((node) => node.kind === "capture");
  const start = dialogue.nodes.find((node) => node.kind === "start");
  expect(question?.data.text).toEqual({ en: "Join our list?" });
  expect(capture?.data.attribute).toBe("lead.email");
  const ways = dialogue.edges.map((edge) => `${edge.from.node} ${edge.from.port} ${edge.to.node}`);
  expect(ways).toContain(`${start?.id} next ${question?.id}`);
  expect(ways).toContain(`${question?.id} a1 ${capture?.id}`);

  for (let step = 0; step < 12; step++) await press("ControlOrMeta+z");
  expect(await saved(window, id)).toEqual(before);
});

test("cards are moved, duplicated, copied and deleted by keyboard, and typing is one step", async () => {
  const { window } = studio;
  const id = await openEditor(window, "product-questions");
  const before = await saved(window, id);
  await expect(window.locator('[data-active="true"]')).toHaveCount(1);
  await window.getByRole("button", { name: "Fit to window" }).click();
  await card(window, "Join").or(card(window, "join")).first().click();
  const count = await cards(window).count();
  await window.keyboard.press("ControlOrMeta+d");
  await expect(cards(window)).toHaveCount(count + 1);
  await window.keyboard.press("Delete");
  await expect(cards(window)).toHaveCount(count);
  await window.keyboard.press("ControlOrMeta+a");
  await window.keyboard.press("ControlOrMeta+c");
  await window.keyboard.press("ControlOrMeta+v");
  await expect(cards(window)).toHaveCount(2 * count - 1);
  for (let step = 0; step < 3; step++) await window.keyboard.press("ControlOrMeta+z");
  expect(await saved(window, id)).toEqual(before);

  await window.getByRole("button", { name: "Fit to window" }).click();
  await card(window, "Start").click({ button: "right" });
  await expect(window.getByRole("menuitem", { name: "Duplicate" })).toBeVisible();
  await window.keyboard.press("Escape");

  await window.getByRole("textbox", { name: "Dialogue name" }).fill("");
  await window.getByRole("textbox", { name: "Dialogue name" }).pressSequentially("Spring");
  await window.keyboard.press("ControlOrMeta+z");
  await expect(window.getByRole("textbox", { name: "Dialogue name" })).not.toHaveValue("Sprin");
});

test("problems show on the card, in the list and in the inspector, and go when they are mended", async () => {
  const { window } = studio;
  await openEditor(window, "product-questions");
  await expect(window.getByRole("button", { name: "No problems" })).toBeVisible();
  await window.locator('.react-flow__node:has([data-kind="question"])').first().click();
  const text = inspector(window).getByLabel("Text", { exact: true });
  const words = await text.inputValue();
  await text.fill("");
  await window.getByRole("button", { name: /^\d+ problems?$/ }).click();
  const list = window.getByRole("region", { name: "Problems" });
  await expect(list.getByText("The text in English is empty. Write it.")).toBeVisible();
  await window.locator(".react-flow__pane").click({ position: { x: 8, y: 8 } });
  await list.getByRole("button", { name: /^Error The text in English is empty/ }).click();
  await text.fill(words);
  await expect(list.getByText(/No problems/)).toBeVisible();
});

test("the editor is accessible in light and dark", async () => {
  const { window } = studio;
  await openEditor(window, "product-questions");
  for (const appearance of ["light", "dark"]) {
    await window.evaluate((look) => {
      document.documentElement.dataset.appearance = look;
    }, appearance);
    await window.locator(".react-flow__pane").click({ position: { x: 8, y: 8 } });
    await expectAccessible(window);
    for (const kind of ["question", "capture", "link"]) {
      await window.locator(`.react-flow__node:has([data-kind="${kind}"])`).first().click();
      await expectAccessible(window);
    }
    await window
      .getByRole("complementary", { name: "Cards" })
      .getByRole("button", { name: "Branch" })
      .click();
    await inspector(window).getByRole("button", { name: "Add a case" }).click();
    await window.keyboard.press("ControlOrMeta+Shift+m");
    await window.getByRole("tab", { name: "Visitor" }).click();
    await window.getByRole("button", { name: "Add an attribute" }).click();
    await expectAccessible(window);
    await window.keyboard.press("ControlOrMeta+Shift+m");
    await window.getByRole("button", { name: "Fit to window" }).click();
  }
});

test("the simulator runs the saved dialogue, shows where it stands and what it learns, and follows changes", async () => {
  const { window } = studio;
  await openEditor(window, "product-questions");
  const chat = window.frameLocator('iframe[title="The chat as a visitor sees it"]');
  const simulator = window.getByRole("region", { name: "Simulator" });
  await expect(chat.getByText("Do you have questions about our products?")).toBeVisible();
  await expect(window.locator('[data-active="true"]')).toHaveCount(1);
  await expect(window.locator('[data-active="true"]')).toContainText("Do you have questions");

  await chat.getByRole("button", { name: "Yes", exact: true }).click();
  await expect(window.locator('[data-active="true"]')).toHaveAttribute("data-kind", "capture");
  await chat.getByRole("textbox").fill("ana@example.com");
  await chat.getByRole("textbox").press("Enter");
  await expect(simulator.getByText("call requested")).toBeVisible();
  await expect(simulator.getByText("ana@example.com").first()).toBeVisible();

  await window.getByRole("button", { name: "Fit to window" }).click();
  await window.locator('.react-flow__node:has([data-kind="question"])').first().click();
  await inspector(window).getByLabel("Text", { exact: true }).fill("Shall we talk?");
  await expect(simulator.getByText("The dialogue has changed")).toBeVisible();
  await simulator.getByRole("status").getByRole("button", { name: "Restart" }).click();
  await expect(chat.getByText("Shall we talk?")).toBeVisible();

  const text = inspector(window).getByLabel("Text", { exact: true });
  await text.press("End");
  await text.pressSequentially(" Soon");
  await expect(chat.getByText("Shall we talk? Soon")).toBeVisible();
  await expect(text).toBeFocused();
});
