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

/** Puts a document into the store and opens it; the simulator, whose chat would take the focus, is closed. */
async function open(page: Page, document: object): Promise<void> {
  const id = await page.evaluate(async (text) => {
    const read = await window.studio.call("dialogues:importText", { name: "x.dialogue.json", text });
    const made = read.ok ? read.value[0]?.dialogue : undefined;
    if (!made) throw new Error("the document was not imported");
    return made.id;
  }, JSON.stringify(document));
  await page.evaluate((dialogue) => {
    location.hash = `#/dialogue/${dialogue}`;
  }, id);
  await page.locator(".react-flow__node").first().waitFor();
  await page.getByRole("button", { name: "Close the simulator" }).click();
}

/** The cards of a dialogue as they are stored, as text. */
async function stored(page: Page, id: string): Promise<string> {
  return page.evaluate(async (dialogue) => {
    const read = await window.studio.call("dialogues:get", { id: dialogue });
    return read.ok ? JSON.stringify(read.value.dialogue.nodes) : "";
  }, id);
}

const message = (id: string, text: string, y: number) => ({
  id,
  kind: "message",
  position: { x: 300, y },
  data: { text: { en: text } },
});

const faulty = {
  format: 1,
  id: "faulty",
  name: "Faulty",
  nodes: [
    { id: "s", kind: "start", position: { x: 0, y: 0 }, data: {} },
    message("m1", "Hello {{lead.firstName}}", 0),
    message("m2", "You are {{lead.age}}", 200),
  ],
  edges: [
    { id: "e1", from: { node: "s", port: "next" }, to: { node: "m1" } },
    { id: "e2", from: { node: "m1", port: "next" }, to: { node: "m2" } },
  ],
};

test("a problem is solved in the list, all of its kind at once, and one undo brings them back", async () => {
  const { window } = studio;
  await window.evaluate(() => {
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function waits(order: unknown) {
      addEventListener("let-check", () => postMessage.call(this, order, {}), { once: true });
    };
    addEventListener("let-check", () => Object.assign(Worker.prototype, { postMessage }), { once: true });
  });
  await open(window, faulty);
  const list = window.getByRole("region", { name: "Problems" });
  await window.getByRole("button", { name: "Checking…" }).click();
  await expect(list).toContainText("Checking…");
  await expect(list).not.toContainText("No problems");
  await window.evaluate(() => dispatchEvent(new Event("let-check")));
  await expect(window.getByRole("button", { name: "3 problems" })).toBeVisible();
  await expect(list.getByRole("listitem")).toHaveCount(3);
  await expectAccessible(window, '[aria-label="Problems"]');
  await list.getByRole("button", { name: "Fix all 2 of this kind" }).first().click();
  await expect(list.getByRole("listitem")).toHaveCount(1);
  await expect(window.locator(".react-flow__node").filter({ hasText: "Hello" })).toBeVisible();
  await list.getByRole("button", { name: /^Lead to an end card/ }).click();
  await expect(list).toContainText("No problems");
  await window.keyboard.press("Control+z");
  await window.keyboard.press("Control+z");
  await expect(list.getByRole("listitem")).toHaveCount(3);
});

test("a card's badge says what is wrong and solves it", async () => {
  const { window } = studio;
  await open(window, faulty);
  const card = window.locator(".react-flow__node").filter({ hasText: "You are" });
  await card.getByRole("button", { name: /Warning/ }).click();
  const popover = window.getByRole("dialog", { name: "Problems" });
  await expect(popover.getByRole("listitem")).toHaveCount(2);
  await expectAccessible(window, '[role="dialog"]');
  await test.step("the list stays with its card when the canvas is zoomed", async () => {
    const beside = async () => {
      const [list, badge] = [await popover.boundingBox(), await card.getByRole("button").boundingBox()];
      return Math.round(Math.abs((list?.x ?? 0) - (badge?.x ?? 1000)) / 4);
    };
    await expect.poll(beside).toBeLessThan(2);
    const canvas = await window.locator(".react-flow").boundingBox();
    const before = await card.boundingBox();
    await window.mouse.move((canvas?.x ?? 0) + 30, (canvas?.y ?? 0) + 30);
    await window.mouse.wheel(0, 120);
    await expect.poll(async () => (await card.boundingBox())?.x).not.toBe(before?.x);
    await expect.poll(beside).toBeLessThan(2);
  });
  await popover.getByRole("button", { name: /^Show “your age” instead/ }).click();
  await expect(popover.getByRole("listitem")).toHaveCount(1);
  await popover.getByRole("button", { name: /^Lead to an end card/ }).click();
  await expect(popover).toBeHidden();
  await expect(window.locator(".react-flow__node")).toHaveCount(4);
});

test("a dialogue with warnings is exported after a question", async () => {
  const { app, home, window } = studio;
  await open(window, faulty);
  await answerDialogs(app, { open: [home], save: home });
  await window.keyboard.press("Control+e");
  const question = window.getByRole("dialog", { name: "Export with these warnings?" });
  await expect(question).toContainText("may be empty");
  await question.getByRole("button", { name: "Export anyway" }).click();
  await expect(window.getByRole("dialog", { name: "Your bundle is ready" })).toBeVisible();
});

test("words are replaced in all dialogues after a preview, the open one as a step, and all is taken back", async () => {
  const { window } = studio;
  const other = await addDialogue(window, "Other", "product-questions");
  await open(window, { ...faulty, nodes: [...faulty.nodes, message("m3", "Join our mailing list", 400)] });
  await window.keyboard.press("Control+f");
  await window.keyboard.type("mailing list");
  await window.getByRole("button", { name: "Find in all dialogues…" }).click();
  const all = window.getByRole("dialog", { name: "Find in all dialogues" });
  await expect(all.getByRole("status")).toContainText("in 2 dialogues");
  await all.getByRole("button", { name: "Replace", exact: true }).click();
  await all.getByLabel("Replace by").fill("newsletter");
  await expect(all.locator("ins").first()).toHaveText("newsletter");
  await expectAccessible(window);
  await all.getByRole("button", { name: /^Replace \d+ in 2 dialogues$/ }).click();
  await expect(all).toBeHidden();
  await expect(window.locator(".react-flow__node").filter({ hasText: "newsletter" })).toBeVisible();
  await expect(window.getByRole("button", { name: "Undo: replace" })).toBeEnabled();
  expect(await stored(window, other)).toContain("newsletter");
  await window.getByRole("button", { name: "Take back" }).click();
  await expect(window.getByText("Everything is as it was before")).toBeVisible();
  await expect(window.locator(".react-flow__node").filter({ hasText: "mailing list" })).toBeVisible();
  expect(await stored(window, other)).not.toContain("newsletter");

  await window.keyboard.press("Control+Shift+f");
  await all
    .getByRole("region", { name: "Other" })
    .getByRole("button", { name: /^Question/ })
    .click();
  await expect(window.locator(".react-flow__node.selected")).toBeVisible();
  await expect(window.getByRole("textbox", { name: "Dialogue name" })).toHaveValue("Other");
});
