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

const row = (window: Page, name: string) => window.getByRole("row", { name, exact: true });
const names = (window: Page) =>
  window
    .getByRole("rowgroup")
    .getByRole("row")
    .evaluateAll((rows) =>
      rows
        .map((one) => ({ name: one.ariaLabel, at: one.getBoundingClientRect().top }))
        .sort((a, b) => a.at - b.at)
        .map(({ name }) => name),
    );

/** Adds a dialogue behind the list's back, with what its document says of whom it is for. */
async function add(page: Page, name: string, details: object): Promise<void> {
  const id = await addDialogue(page, name, "product-questions");
  await page.evaluate(
    async ([own, given]) => {
      const read = await window.studio.call("dialogues:get", { id: own });
      if (!read.ok) throw new Error(read.error.message);
      const { dialogue, revision } = read.value;
      const saved = await window.studio.call("dialogues:save", {
        dialogue: { ...dialogue, ...given },
        revision,
      });
      if (!saved.ok) throw new Error(saved.error.message);
    },
    [id, details] as const,
  );
  await page.reload();
}

const targeting = (rest: object = {}) => ({
  pages: { include: ["*"], exclude: [] },
  audience: { all: [] },
  events: [],
  frequency: { mode: "untilCompleted" },
  ...rest,
});

test("each line says who sees the dialogue, how it stands by now, and that nobody can see it", async () => {
  const { window } = studio;
  await add(window, "Always", {
    status: "live",
    priority: 2,
    targeting: targeting({ frequency: { mode: "always" } }),
  });
  await add(window, "Covered", { status: "live", priority: 20, targeting: targeting() });
  await add(window, "Soon", {
    status: "live",
    priority: 1,
    targeting: targeting({
      frequency: { mode: "always" },
      audience: { all: [{ attribute: "visit.returning", isFalse: true }] },
      schedule: { from: "2999-12-01" },
    }),
  });
  await expect(row(window, "Always")).toContainText("All pages · again and again");
  await expect(row(window, "Covered")).toContainText("Never shown: “Always” goes first");
  await expect(row(window, "Covered").getByTitle(/Change the priority, pages or audience/)).toBeVisible();
  await expect(row(window, "Soon")).toContainText("Scheduled");
  await expect(row(window, "Soon")).toContainText("new visitors · again and again · from Dec 1, 2999");
  await window.getByRole("button", { name: "Scheduled" }).click();
  await expect(row(window, "Soon")).toBeVisible();
  await expect(row(window, "Always")).toBeHidden();
  await window.getByRole("button", { name: "All", exact: true }).click();
  await expectAccessible(window);

  await row(window, "Always").click({ button: "right" });
  await window.getByRole("menuitem", { name: "Pause" }).click();
  await expect(row(window, "Always")).toContainText("Paused");
  await expect(row(window, "Covered")).toContainText("All pages");
  await window.keyboard.press("ControlOrMeta+z");
  await expect(row(window, "Always")).toContainText("Live");
  await expect(row(window, "Covered")).toContainText("Never shown");
});

test("rows are moved by Alt and arrows and by their grip, to the order in which they win, and back", async () => {
  const { window } = studio;
  for (const [name, priority] of [
    ["First", 10],
    ["Second", 20],
    ["Third", 30],
  ] as const)
    await add(window, name, { priority });
  await window.getByRole("button", { name: "Priority" }).click();
  await expect.poll(() => names(window)).toEqual(["First", "Second", "Third"]);

  await row(window, "Third").click();
  await window.keyboard.press("Alt+ArrowUp");
  await expect.poll(() => names(window)).toEqual(["First", "Third", "Second"]);
  await expect(row(window, "Third")).toBeFocused();
  await expect(window.getByText("“Third” now goes 2 of 3")).toBeAttached();
  await window.keyboard.press("Alt+ArrowUp");
  await expect.poll(() => names(window)).toEqual(["Third", "First", "Second"]);
  await window.keyboard.press("Alt+ArrowUp");
  await expect(window.getByText("It can go no further")).toBeAttached();

  await window.keyboard.press("ControlOrMeta+z");
  await window.keyboard.press("ControlOrMeta+z");
  await expect.poll(() => names(window)).toEqual(["First", "Second", "Third"]);
  await window.keyboard.press("ControlOrMeta+Shift+z");
  await expect.poll(() => names(window)).toEqual(["First", "Third", "Second"]);

  const grip = row(window, "Second").locator("[data-grip]");
  await grip.hover();
  await window.mouse.down();
  const target = await row(window, "First").boundingBox();
  await window.mouse.move(target?.x ?? 0, (target?.y ?? 0) + 2, { steps: 5 });
  await window.keyboard.press("Escape");
  await window.mouse.up();
  await expect.poll(() => names(window)).toEqual(["First", "Third", "Second"]);
  await grip.hover();
  await window.mouse.down();
  await window.mouse.move(target?.x ?? 0, (target?.y ?? 0) + 2, { steps: 5 });
  await window.mouse.up();
  await expect.poll(() => names(window)).toEqual(["Second", "First", "Third"]);

  await window.reload();
  await window.getByRole("button", { name: "Priority" }).click();
  await expect.poll(() => names(window)).toEqual(["Second", "First", "Third"]);
  await expectAccessible(window);
});
