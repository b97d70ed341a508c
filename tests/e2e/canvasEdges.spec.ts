import { expect, type Locator, type Page, test } from "@playwright/test";
import { addDialogue } from "#tests/support/addDialogue.ts";
import { type StudioApp, startApp } from "#tests/support/startApp.ts";

let studio: StudioApp;

test.beforeEach(async () => {
  studio = await startApp();
});

test.afterEach(async () => {
  await studio.close();
});

const wires = (window: Page) => window.locator(".react-flow__edge");
const card = (window: Page, kind: string) =>
  window.locator(`.react-flow__node:has([data-kind="${kind}"])`).first();

async function drag(page: Page, from: Locator, to: { readonly x: number; readonly y: number }) {
  const box = await from.boundingBox();
  if (!box) throw new Error("nothing to drag there");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x - 20, to.y - 10, { steps: 6 });
  await page.mouse.move(to.x, to.y, { steps: 3 });
  await page.mouse.up();
}

/** The middle of the straight line between the ends of the first connection. */
async function middleOfWire(page: Page) {
  const ends = await wires(page)
    .first()
    .locator("path")
    .first()
    .evaluate((path: SVGPathElement) => {
      const middle = path.getPointAtLength(path.getTotalLength() / 2);
      const matrix = path.getScreenCTM();
      return matrix ? new DOMPoint(middle.x, middle.y).matrixTransform(matrix).toJSON() : null;
    });
  return { x: Number(ends?.x), y: Number(ends?.y) };
}

test("a card dropped on a connection stands between; a connection's end is led elsewhere", async () => {
  const { window } = studio;
  const id = await addDialogue(window, "Edges");
  await window.evaluate((dialogue) => {
    location.hash = `#/dialogue/${dialogue}`;
  }, id);
  await card(window, "start").waitFor();
  await window.getByRole("button", { name: "Close the simulator" }).click();
  const palette = window.getByRole("complementary", { name: "Cards" });
  const names = () => wires(window).evaluateAll((all) => all.map((one) => one.getAttribute("aria-label")));
  const before = await names();
  const through = async (kind: string) => (await names()).filter((name) => name?.includes(kind)).length;
  const cards = await window.locator(".react-flow__node").count();

  await drag(window, palette.getByRole("button", { name: "Goal" }), await middleOfWire(window));
  await expect(window.locator(".react-flow__node")).toHaveCount(cards + 1);
  await expect(wires(window)).toHaveCount(before.length + 1);
  await expect.poll(() => through("Goal")).toBe(2);

  await test.step("the end of the connection into the goal is dragged onto another card", async () => {
    const canvas = await window.locator(".react-flow").boundingBox();
    const spot = { x: (canvas?.x ?? 0) + 200, y: (canvas?.y ?? 0) + 60 };
    await drag(window, palette.getByRole("button", { name: "End" }), spot);
    await expect(window.locator(".react-flow__node")).toHaveCount(cards + 2);
    const ends = window.locator('.react-flow__node:has([data-kind="end"])');
    const target = await ends.last().boundingBox();
    const into = window.locator('.react-flow__edge[aria-label*="Start"] .react-flow__edgeupdater-target');
    await drag(window, into, { x: (target?.x ?? 0) + 60, y: (target?.y ?? 0) + 15 });
    await expect.poll(() => through("Goal")).toBe(1);
    await expect(window.locator('.react-flow__edge[aria-label*="Start"][aria-label*="End"]')).toHaveCount(1);
  });

  await test.step("each was one step", async () => {
    const undo = window.getByRole("button", { name: /^Undo/ });
    for (let step = 0; step < 3; step += 1) await undo.click();
    await expect(undo).toBeDisabled();
    await expect.poll(names).toEqual(before);
  });
});

test("a card that is there is dropped on a connection; a connection's beginning is led to another port", async () => {
  const { window } = studio;
  const id = await addDialogue(window, "Ends");
  await window.evaluate((dialogue) => {
    location.hash = `#/dialogue/${dialogue}`;
  }, id);
  await card(window, "start").waitFor();
  await window.getByRole("button", { name: "Close the simulator" }).click();
  const palette = window.getByRole("complementary", { name: "Cards" });
  const undo = window.getByRole("button", { name: /^Undo/ });
  const names = () => wires(window).evaluateAll((all) => all.map((one) => one.getAttribute("aria-label")));
  const canvas = await window.locator(".react-flow").boundingBox();
  const spot = { x: (canvas?.x ?? 0) + 220, y: (canvas?.y ?? 0) + 80 };
  await drag(window, palette.getByRole("button", { name: "Question" }), spot);
  const before = await names();
  const ofQuestion = async () => (await names()).filter((name) => name?.includes("Question")).length;

  await test.step("the beginning goes to an answer of the question", async () => {
    const end = await window.locator(".react-flow__edgeupdater-source").first().boundingBox();
    const port = await card(window, "question").locator(".react-flow__handle.source").first().boundingBox();
    if (!end || !port) throw new Error("no connection, or no port");
    await window.mouse.move(end.x + end.width - 3, end.y + end.height / 2);
    await window.mouse.down();
    await window.mouse.move(port.x + 30, port.y + 10, { steps: 5 });
    await window.mouse.move(port.x + port.width / 2, port.y + port.height / 2, { steps: 4 });
    await window.mouse.up();
    await expect.poll(names).not.toEqual(before);
    await expect.poll(ofQuestion).toBe(1);
    await undo.click();
    await expect.poll(names).toEqual(before);
  });

  await test.step("the question goes between start and message, in one step", async () => {
    const box = await card(window, "question").boundingBox();
    const middle = await middleOfWire(window);
    if (!box) throw new Error("no question");
    await window.mouse.move(box.x + box.width / 2, box.y + 20);
    await window.mouse.down();
    await window.mouse.move(box.x + box.width / 2 + 5, box.y + 20, { steps: 2 });
    await window.mouse.move(middle.x + 30, middle.y + 30, { steps: 6 });
    await window.mouse.move(middle.x, middle.y, { steps: 3 });
    await window.mouse.up();
    await expect(wires(window)).toHaveCount(before.length + 1);
    await expect.poll(ofQuestion).toBe(2);
    await undo.click();
    await expect.poll(names).toEqual(before);
  });

  await test.step("its answers are put in order by dragging", async () => {
    await card(window, "question").click({ position: { x: 60, y: 15 } });
    const answers = window
      .getByRole("complementary", { name: "Inspector" })
      .getByRole("textbox", { name: /^Answer/ });
    const first = await answers.first().inputValue();
    const grips = window.locator("[data-grip]");
    const [from, to] = [await grips.first().boundingBox(), await grips.nth(1).boundingBox()];
    if (!from || !to) throw new Error("no answers");
    await window.mouse.move(from.x + 8, from.y + 8);
    await window.mouse.down();
    await window.mouse.move(to.x + 8, to.y + 30, { steps: 5 });
    await window.mouse.up();
    await expect(undo).toHaveAccessibleName("Undo: reorder");
    await expect(answers.nth(1)).toHaveValue(first);
  });

  await test.step("and on the card itself, in one step; each leads where it did", async () => {
    await undo.click();
    const rows = card(window, "question").locator("[data-row-grip] + span");
    const [first, second] = await rows.allTextContents();
    const ways = await names();
    const [from, to] = [
      await card(window, "question").locator("[data-row-grip]").first().boundingBox(),
      await rows.nth(1).boundingBox(),
    ];
    if (!from || !to) throw new Error("no answers on the card");
    await window.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await window.mouse.down();
    await window.mouse.move(from.x + 10, to.y + to.height, { steps: 5 });
    await window.mouse.up();
    await expect(rows.first()).toHaveText(second ?? "");
    await expect(rows.nth(1)).toHaveText(first ?? "");
    await expect(undo).toHaveAccessibleName("Undo: reorder");
    await expect.poll(async () => (await names()).toSorted()).toEqual(ways.toSorted());
    await undo.click();
    await expect(rows.first()).toHaveText(first ?? "");
  });
});
