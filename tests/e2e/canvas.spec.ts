import { expect, type Page, test } from "@playwright/test";
import { manyCards } from "#bench/support/manyCards.ts";
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

const across = 20;
const undo = (window: Page) => window.getByRole("button", { name: /^Undo/ });

/** Opens a dialogue of so many cards, in rows of `across`, with nothing beside the canvas but the inspector. */
async function openMany(page: Page, cards: number): Promise<string> {
  const id = await addDialogue(page, "Many cards");
  const { nodes, edges } = manyCards(id, cards);
  const placed = nodes.map((node, index) => ({
    ...node,
    position: { x: 340 * (index % across), y: 220 * Math.floor(index / across) },
  }));
  await page.evaluate(
    async ([dialogue, graph]) => {
      const read = await window.studio.call("dialogues:get", { id: dialogue });
      if (!read.ok) throw new Error(read.error.message);
      const { revision } = read.value;
      const saved = await window.studio.call("dialogues:save", {
        dialogue: { ...read.value.dialogue, ...graph },
        revision,
      });
      if (!saved.ok) throw new Error(saved.error.message);
      location.hash = `#/dialogue/${dialogue}`;
    },
    [id, { nodes: placed, edges }] as const,
  );
  await page.locator(".react-flow__node").first().waitFor();
  await page.getByRole("button", { name: "Close the simulator" }).click();
  return id;
}

type Point = { readonly x: number; readonly y: number };

/** Where a card stands in the window while the whole dialogue is in view, reckoned from the first and the last one. */
async function farPlace(window: Page, cards: number, index: number) {
  const box = await window.locator(".react-flow").boundingBox();
  if (!box) throw new Error("no canvas");
  const zoom = await window.evaluate(() => {
    const pane = document.querySelector(".react-flow__viewport");
    return new DOMMatrix(pane ? getComputedStyle(pane).transform : "").toJSON();
  });
  expect(index).toBeLessThan(cards);
  return {
    x: box.x + zoom.e + (340 * (index % across) + 130) * zoom.a,
    y: box.y + zoom.f + (220 * Math.floor(index / across) + 20) * zoom.a,
    zoom: Number(zoom.a),
  };
}

/** What is stored of a dialogue. */
async function stored(page: Page, id: string) {
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  return page.evaluate(async (dialogue) => {
    const read = await window.studio.call("dialogues:get", { id: dialogue });
    if (!read.ok) throw new Error(read.error.message);
    return read.value.dialogue;
  }, id);
}

async function positionOf(page: Page, id: string, index: number) {
  return (await stored(page, id)).nodes[index]?.position;
}

test("from afar cards are chosen, moved and lassoed, and undone", async () => {
  const { window } = studio;
  const id = await openMany(window, 200);
  await window.keyboard.press("Shift+1");
  await expect(window.locator("[data-far-canvas]")).toBeVisible();
  await expect(window.locator(".react-flow__node")).toHaveCount(0);
  const inspector = window.getByRole("complementary", { name: "Inspector" });

  await test.step("a click chooses, one beside lets go", async () => {
    const place = await farPlace(window, 200, 45);
    await window.mouse.click(place.x, place.y);
    await expect(inspector.getByRole("heading", { name: "Question" })).toBeVisible();
    const box = await window.locator(".react-flow").boundingBox();
    await window.mouse.click((box?.x ?? 0) + 6, (box?.y ?? 0) + 60);
    await expect(inspector.getByRole("heading", { name: "Dialogue" })).toBeVisible();
  });

  await test.step("a drag moves the card in one step", async () => {
    const before = await positionOf(window, id, 45);
    const from = await farPlace(window, 200, 45);
    await window.mouse.move(from.x, from.y);
    await window.mouse.down();
    await window.mouse.move(from.x + 60, from.y + 40, { steps: 8 });
    await window.mouse.up();
    await expect(undo(window)).toHaveAccessibleName("Undo: move");
    const after = await positionOf(window, id, 45);
    expect(after?.x).toBeGreaterThan((before?.x ?? 0) + 100);
    await undo(window).click();
    await expect(undo(window)).toBeDisabled();
    expect(await positionOf(window, id, 45)).toEqual(before);
  });

  await test.step("Shift and a drag over open canvas choose what they touch", async () => {
    const first = await farPlace(window, 200, 0);
    const last = await farPlace(window, 200, 22);
    await window.keyboard.down("Shift");
    await window.mouse.move(first.x - 20, first.y - 12);
    await window.mouse.down();
    await window.mouse.move(last.x, last.y, { steps: 6 });
    await window.mouse.up();
    await window.keyboard.up("Shift");
    await window.keyboard.press("Delete");
    await expect(window.getByText("6 cards deleted")).toBeAttached();
    await window.keyboard.press("Control+z");
  });
});

test("from afar cards are connected by dragging, made where a connection is let go, and put on one", async () => {
  const { window } = studio;
  const id = await openMany(window, 200);
  await window.keyboard.press("Shift+1");
  await expect(window.locator("[data-far-canvas]")).toBeVisible();
  const graph = () => stored(window, id);
  const edgeOf = async (index: number) => {
    const { zoom, ...place } = await farPlace(window, 200, index);
    return { x: place.x + 129 * zoom, y: place.y, zoom };
  };
  const dragTo = async (from: Point, to: Point) => {
    await window.mouse.move(from.x, from.y);
    await window.mouse.down();
    await window.mouse.move(to.x - 8, to.y - 8, { steps: 4 });
    await window.mouse.move(to.x, to.y, { steps: 2 });
    await window.mouse.up();
  };
  const before = await graph();

  await test.step("from a card's right edge onto another card", async () => {
    const from = await edgeOf(45);
    await window.mouse.move(from.x, from.y);
    await expect(window.locator("[data-far-port]").first()).toBeAttached();
    await dragTo(from, await farPlace(window, 200, 111));
    await expect(undo(window)).toHaveAccessibleName("Undo: connect");
    const made = (await graph()).edges.find(
      ({ from: { node }, to }) => node === before.nodes[45]?.id && to.node === before.nodes[111]?.id,
    );
    expect(made).toBeDefined();
    expect(await positionOf(window, id, 45)).toEqual(before.nodes[45]?.position);
  });

  await test.step("Escape gives a connection up", async () => {
    const from = await edgeOf(46);
    const to = await farPlace(window, 200, 150);
    await window.mouse.move(from.x, from.y);
    await window.mouse.down();
    await window.mouse.move(to.x, to.y, { steps: 4 });
    await window.keyboard.press("Escape");
    await window.mouse.up();
    await undo(window).click();
    await expect(undo(window)).toBeDisabled();
  });

  await test.step("let go in the open, a menu makes the next card", async () => {
    const box = await window.locator(".react-flow").boundingBox();
    await dragTo(await edgeOf(45), { x: (box?.x ?? 0) + 300, y: (box?.y ?? 0) + 60 });
    await window.getByRole("menuitem", { name: "Message" }).click();
    await expect(undo(window)).toHaveAccessibleName("Undo: add card");
    const after = await graph();
    expect(after.nodes).toHaveLength(before.nodes.length + 1);
    expect(after.edges.some(({ to }) => to.node === after.nodes.at(-1)?.id)).toBe(true);
    await undo(window).click();
  });

  await test.step("a card from the palette is put on a connection", async () => {
    await window.keyboard.press("Shift+1");
    const palette = window.getByRole("complementary", { name: "Cards" });
    const goal = await palette.getByRole("button", { name: "Goal" }).boundingBox();
    const [one, next] = [await farPlace(window, 200, 0), await farPlace(window, 200, 1)];
    if (!goal) throw new Error("no goal");
    await dragTo({ x: goal.x + 20, y: goal.y + 20 }, { x: (one.x + next.x) / 2, y: one.y });
    const after = await graph();
    const [made] = after.nodes.slice(-1);
    expect(made?.kind).toBe("goal");
    expect(after.edges.filter(({ from, to }) => [from.node, to.node].includes(made?.id ?? ""))).toHaveLength(
      2,
    );
  });
});

test("from afar cards are reached by keyboard and named for screen readers", async () => {
  const { window } = studio;
  await openMany(window, 200);
  await window.keyboard.press("Shift+1");
  const inspector = window.getByRole("complementary", { name: "Inspector" });
  const cards = window.getByRole("group", { name: "Canvas" });
  const card = (name: RegExp) => cards.getByRole("button", { name });

  await card(/^Start/).focus();
  await window.keyboard.press("Tab");
  await expect(card(/^Question: Question 0 of/)).toBeFocused();
  await window.keyboard.press("Tab");
  await expect(card(/^Question: Question 1 of/)).toBeFocused();
  await expect(card(/^Question: Question 1 of/)).toHaveAttribute("aria-pressed", "true");
  await window.keyboard.press("Control+ArrowDown");
  await expect(undo(window)).toHaveAccessibleName("Undo: move");
  await window.keyboard.press("Control+b");
  await expectAccessible(window);
  await window.keyboard.press("Enter");
  await expect(inspector.locator(":focus")).toBeVisible();
});

test("only what is in the window is drawn of a large dialogue, at its place", async () => {
  const { window } = studio;
  await openMany(window, 1000);
  expect(await window.locator(".react-flow__node").count()).toBeLessThan(60);
  await window.getByRole("img", { name: "Map of the dialogue" }).click({ position: { x: 84, y: 56 } });
  await expect(
    window
      .locator(".react-flow__node")
      .filter({ hasText: /Question 5\d\d / })
      .first(),
  ).toBeVisible();
  expect(await window.locator(".react-flow__node").count()).toBeLessThan(60);
});

test("chosen cards outside the window go along with a drag, in one step", async () => {
  const { window } = studio;
  const id = await openMany(window, 200);
  const before = [await positionOf(window, id, 0), await positionOf(window, id, 199)] as const;
  const card = window.locator('.react-flow__node:has-text("Question 0 ")');
  await card.click();
  await window.keyboard.press("ControlOrMeta+a");
  const box = await card.boundingBox();
  if (!box || !before[0] || !before[1]) throw new Error("no card");
  await window.mouse.move(box.x + 60, box.y + 12);
  await window.mouse.down();
  await window.mouse.move(box.x + 100, box.y + 60, { steps: 4 });
  await window.mouse.move(box.x + 140, box.y + 72, { steps: 4 });
  await window.mouse.up();
  await expect.poll(() => positionOf(window, id, 0)).not.toEqual(before[0]);
  const [first, last] = [await positionOf(window, id, 0), await positionOf(window, id, 199)];
  expect(last).toEqual({
    x: before[1].x + (first?.x ?? 0) - before[0].x,
    y: before[1].y + (first?.y ?? 0) - before[0].y,
  });
  await window.keyboard.press("ControlOrMeta+z");
  await expect.poll(() => positionOf(window, id, 0)).toEqual(before[0]);
  expect(await positionOf(window, id, 199)).toEqual(before[1]);
});
