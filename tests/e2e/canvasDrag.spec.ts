import { expect, type Page, test } from "@playwright/test";
import { addDialogue } from "#tests/support/addDialogue.ts";
import { type StudioApp, startApp } from "#tests/support/startApp.ts";

let studio: StudioApp;

test.beforeEach(async () => {
  studio = await startApp();
});

test.afterEach(async () => {
  await studio.close();
});

type Point = { readonly x: number; readonly y: number };

const card = (window: Page, kind: string) =>
  window.locator(`.react-flow__node:has([data-kind="${kind}"])`).first();
const undo = (window: Page) => window.getByRole("button", { name: /^Undo/ });

/** Opens a new dialogue: a start that leads to a message, and nothing beside the canvas but the inspector. */
async function open(): Promise<Page> {
  const { window } = studio;
  const id = await addDialogue(window, "Drag");
  await window.evaluate((dialogue) => {
    location.hash = `#/dialogue/${dialogue}`;
  }, id);
  await card(window, "start").waitFor();
  await window.getByRole("button", { name: "Close the simulator" }).click();
  return window;
}

async function placeOf(window: Page, kind: string): Promise<Point> {
  const box = await card(window, kind).boundingBox();
  if (!box) throw new Error(`no ${kind}`);
  return { x: box.x, y: box.y };
}

async function drag(window: Page, from: Point, by: Point): Promise<void> {
  await window.mouse.move(from.x, from.y);
  await window.mouse.down();
  await window.mouse.move(from.x + by.x / 2, from.y + by.y / 2, { steps: 4 });
  await window.mouse.move(from.x + by.x, from.y + by.y, { steps: 4 });
  await window.mouse.up();
}

/** Draws a lasso around start and message. */
async function lasso(window: Page): Promise<{ readonly start: Point; readonly gap: Point }> {
  const start = await placeOf(window, "start");
  const message = await placeOf(window, "message");
  await window.keyboard.down("Shift");
  await drag(
    window,
    { x: start.x - 20, y: Math.min(start.y, message.y) - 20 },
    { x: message.x - start.x + 60, y: 90 },
  );
  await window.keyboard.up("Shift");
  return { start, gap: { x: message.x - 12, y: Math.max(start.y, message.y) + 36 } };
}

test("what a lasso has caught has a menu, can be grasped between its cards, and each drag is a step", async () => {
  const window = await open();
  const { start, gap } = await lasso(window);

  await window.mouse.click(gap.x, gap.y, { button: "right" });
  await expect(window.getByRole("menuitem", { name: "Align left" })).toBeVisible();
  await window.keyboard.press("Escape");

  await drag(window, gap, { x: 0, y: 60 });
  await drag(window, { x: gap.x, y: gap.y + 60 }, { x: 0, y: 60 });
  expect((await placeOf(window, "start")).y).toBeGreaterThan(start.y + 80);
  await undo(window).click();
  await expect(undo(window)).toHaveAccessibleName("Undo: move");
  await undo(window).click();
  await expect(undo(window)).toBeDisabled();
  expect(await placeOf(window, "start")).toEqual(start);

  await test.step("a click on one of them chooses it alone", async () => {
    await card(window, "message").click({ position: { x: 60, y: 15 } });
    await expect(
      window.getByRole("complementary", { name: "Inspector" }).getByRole("heading", { name: "Message" }),
    ).toBeVisible();
  });
});

test("a dragged card settles level with another and a line shows it; Ctrl frees it, Escape gives the drag up", async () => {
  const window = await open();
  const lines = window.locator("[data-guide]");
  const level = (await placeOf(window, "start")).y;
  const grasp = async () => {
    const { x, y } = await placeOf(window, "message");
    await window.mouse.move(x + 60, y + 12);
    await window.mouse.down();
    // the drag begins here
    await window.mouse.move(x + 64, y + 12);
    return { x: x + 60, y: y + 12 };
  };

  await test.step("near the other's top it is drawn there", async () => {
    const { x, y } = await grasp();
    await window.mouse.move(x + 40, y + 60, { steps: 4 });
    await expect(lines).toHaveCount(0);
    await window.mouse.move(x + 40, y + 4, { steps: 4 });
    await expect(lines).toHaveCount(1);
    await window.mouse.up();
    await expect(lines).toHaveCount(0);
    expect((await placeOf(window, "message")).y).toBeCloseTo(level, 1);
  });

  await test.step("with Ctrl it goes where the pointer goes", async () => {
    const { x, y } = await grasp();
    await window.mouse.move(x + 40, y + 60, { steps: 4 });
    await window.keyboard.down("Control");
    await window.mouse.move(x + 40, y + 4, { steps: 4 });
    await window.mouse.up();
    await window.keyboard.up("Control");
    expect(Math.round((await placeOf(window, "message")).y - level)).toBe(4);
    await undo(window).click();
    expect((await placeOf(window, "message")).y).toBeCloseTo(level, 1);
  });

  await test.step("Escape puts it back and leaves no step", async () => {
    const before = await placeOf(window, "message");
    const { x, y } = await grasp();
    await window.mouse.move(x + 80, y + 80, { steps: 4 });
    await window.keyboard.press("Escape");
    expect(await placeOf(window, "message")).toEqual(before);
    await window.mouse.move(x + 90, y + 90);
    await window.mouse.up();
    expect(await placeOf(window, "message")).toEqual(before);
    await undo(window).click();
    await expect(undo(window)).toBeDisabled();
  });

  await test.step("switched off, nothing is drawn or shown", async () => {
    await window.keyboard.press("Control+k");
    await window.keyboard.type("guides");
    await window.keyboard.press("Enter");
    const isChecked = () =>
      studio.app.evaluate(
        ({ Menu }) =>
          Menu.getApplicationMenu()
            ?.items.flatMap(({ submenu }) => submenu?.items ?? [])
            .find(({ label }) => label === "Show alignment guides")?.checked,
      );
    await expect.poll(isChecked).toBe(false);
    const { x, y } = await grasp();
    await window.mouse.move(x + 40, y + 60, { steps: 4 });
    await window.mouse.move(x + 40, y + 1, { steps: 4 });
    await expect(lines).toHaveCount(0);
    await window.mouse.up();
  });
});

test("the form of a card comes when it is let go, not while it is dragged", async () => {
  const window = await open();
  const inspector = window.getByRole("complementary", { name: "Inspector" });
  const dialogue = inspector.getByRole("heading", { name: "Dialogue" });
  // the field that has the focus loses it to the press
  await inspector.getByLabel("Description").focus();
  const { x, y } = await placeOf(window, "message");

  await window.mouse.move(x + 60, y + 20);
  await window.mouse.down();
  await window.mouse.move(x + 100, y + 60, { steps: 4 });
  await expect(card(window, "message")).toHaveClass(/selected/);
  await expect(dialogue).toBeVisible();
  await window.mouse.up();
  await expect(inspector.getByRole("heading", { name: "Message" })).toBeVisible();

  await card(window, "start").click();
  await expect(inspector.getByRole("heading", { name: "Start" })).toBeVisible();
});
