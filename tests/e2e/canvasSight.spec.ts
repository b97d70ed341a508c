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

const card = (window: Page, kind: string) =>
  window.locator(`.react-flow__node:has([data-kind="${kind}"])`).first();

/** Where the canvas looks: its x, y and zoom. */
const viewport = (window: Page) =>
  window.locator(".react-flow__viewport").evaluate((pane) => {
    const { a, e, f } = new DOMMatrix(getComputedStyle(pane).transform);
    return { zoom: a, x: e, y: f };
  });

/** The canvas and a card on it, in the window. */
async function boxes(window: Page, kind: string) {
  const canvas = await window.locator(".react-flow").boundingBox();
  const shown = await card(window, kind).boundingBox();
  if (!canvas || !shown) throw new Error(`no ${kind} on the canvas`);
  return { canvas, shown };
}

/** Opens a new dialogue: a start that leads to a message. */
async function open(): Promise<Page> {
  const { window } = studio;
  const id = await addDialogue(window, "Sight");
  await window.evaluate((dialogue) => {
    location.hash = `#/dialogue/${dialogue}`;
  }, id);
  await card(window, "start").waitFor();
  await window.getByRole("button", { name: "Close the simulator" }).click();
  return window;
}

test("a click on a card that is partly hidden leaves the canvas where it is, a key that goes to it does not", async () => {
  const window = await open();
  await window.emulateMedia({ reducedMotion: "reduce" });
  const before = await boxes(window, "message");
  const drop = { x: before.shown.x + 20, y: before.shown.y + before.shown.height + 80 };
  await window.mouse.move(drop.x, drop.y);
  await window.mouse.down();
  await window.mouse.move(drop.x + before.canvas.x + before.canvas.width - before.shown.x - 60, drop.y, {
    steps: 5,
  });
  await window.mouse.up();
  const { canvas, shown } = await boxes(window, "message");
  expect(shown.x + shown.width).toBeGreaterThan(canvas.x + canvas.width);

  const there = await viewport(window);
  await window.mouse.click(shown.x + 30, shown.y + 15);
  await expect(card(window, "message")).toHaveClass(/selected/);
  await expect(window.getByRole("heading", { name: "Message", exact: true })).toBeVisible();
  expect(await viewport(window)).toEqual(there);

  await window.mouse.click(shown.x - 20, drop.y);
  await window.getByRole("button", { name: "Go to the canvas" }).focus();
  await window.keyboard.press("Enter");
  await expect(card(window, "start")).toBeFocused();
  await window.keyboard.press("ArrowRight");
  await expect(card(window, "message")).toBeFocused();
  await expect
    .poll(async () => (await boxes(window, "message")).shown.x + shown.width)
    .toBeLessThanOrEqual(canvas.x + canvas.width);
  expect((await viewport(window)).zoom).toBe(there.zoom);
});

test("cards added one quickly after the other leave the zoom as it was, and stay in sight", async () => {
  const window = await open();
  const { zoom } = await viewport(window);
  const palette = window.getByRole("complementary", { name: "Cards" });
  for (let added = 0; added < 6; added += 1) await palette.getByRole("button", { name: "Message" }).click();
  await expect(window.locator(".react-flow__node-card")).toHaveCount(8);
  await expect(card(window, "start")).not.toBeInViewport();
  expect((await viewport(window)).zoom).toBeCloseTo(zoom, 5);

  const boxOf = async (selector: string) =>
    (await window.locator(selector).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await test.step("nor does one come to lie under the map", async () => {
    // While the canvas still moves to the last card, what is measured is not where it comes to lie.
    const shown = await window.locator(".react-flow__node.selected").elementHandle();
    await shown?.waitForElementState("stable");
    const [canvas, last] = [await boxOf(".react-flow"), await boxOf(".react-flow__node.selected")];
    const free = { x: canvas.x + canvas.width / 2, y: canvas.y + 40 };
    await window.mouse.move(free.x, free.y);
    await window.mouse.down();
    await window.mouse.move(free.x, free.y + canvas.y + canvas.height - last.y - 120, { steps: 4 });
    await window.mouse.up();
    await palette.getByRole("button", { name: "Message" }).click();
    await expect
      .poll(async () => {
        const [map, added] = [
          await boxOf('[role=img][aria-label="Map of the dialogue"]'),
          await boxOf(".react-flow__node.selected"),
        ];
        return added.x + added.width > map.x && map.y - added.y - added.height > 0;
      })
      .toBe(true);
  });

  await test.step("nor when a panel takes room below it, where it was just above the map", async () => {
    const map = '[role=img][aria-label="Map of the dialogue"]';
    const above = async () => {
      const [there, added] = [await boxOf(map), await boxOf(".react-flow__node.selected")];
      return { beside: added.x + added.width > there.x, room: there.y - added.y - added.height };
    };
    expect((await above()).room).toBeLessThan(60);
    await window.keyboard.press("ControlOrMeta+Shift+m");
    await expect(window.getByRole("region", { name: "Problems" })).toBeVisible();
    await expect.poll(async () => (await above()).room).toBeGreaterThanOrEqual(0);
    expect((await above()).beside).toBe(true);
    await window.keyboard.press("ControlOrMeta+Shift+m");
  });

  await test.step("nor beside the canvas when the inspector comes up for its words", async () => {
    await window.getByRole("button", { name: "Hide the inspector" }).click();
    await palette.getByRole("button", { name: "Message" }).click();
    const inspector = window.getByRole("complementary", { name: "Inspector" });
    await expect(inspector.getByLabel("Text", { exact: true })).toBeFocused();
    await expect
      .poll(async () => {
        const [canvas, added] = [await boxOf(".react-flow"), await boxOf(".react-flow__node.selected")];
        return canvas.x + canvas.width - added.x - added.width;
      })
      .toBeGreaterThanOrEqual(0);
  });
});

test("Ctrl+Enter on a switch asks what follows the card, and leaves the switch alone", async () => {
  const window = await open();
  await window.getByRole("complementary", { name: "Cards" }).getByRole("button", { name: "Capture" }).click();
  const required = window.getByRole("complementary", { name: "Inspector" }).getByRole("switch").first();
  const state = await required.getAttribute("aria-checked");
  await required.focus();
  await window.keyboard.press("Control+Enter");
  await expect(window.getByRole("dialog", { name: /^What follows/ })).toBeVisible();
  await window.keyboard.press("Escape");
  await expect(required).toHaveAttribute("aria-checked", state ?? "");
});
