import { expect, type Page, test } from "@playwright/test";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { expectAccessible } from "#tests/support/expectAccessible.ts";
import { startApp } from "#tests/support/startApp.ts";

const say = (en: string) => ["message", { text: { en } }] as const;
const sample = dialogueOf(
  {
    hi: say("Welcome"),
    size: [
      "question",
      { text: { en: "Which size?" }, answers: ["S", "L"].map((id) => ({ id, label: { en: id } })) },
    ],
    small: say("Small it is"),
    large: say("Large it is"),
    thanks: say('Thanks for {{answers.size:"that"}}'),
    bye: ["end", {}],
  },
  [
    "start.next > hi",
    "hi.next > size",
    "size.S > small",
    "size.L > large",
    "small.next > thanks",
    "large.next > thanks",
    "thanks.next > bye",
  ],
  { id: "shop", name: "Shop" },
);

const card = (window: Page, words: string) => window.locator(".react-flow__node").filter({ hasText: words });

async function openSample(page: Page): Promise<void> {
  await page.evaluate(async (text) => {
    await window.studio.call("dialogues:importText", { name: "shop.dialogue.json", text });
    location.hash = "#/dialogue/shop";
  }, JSON.stringify(sample));
}

/** Chooses cards by their words. */
async function choose(window: Page, ...words: readonly string[]): Promise<void> {
  const chosen = window.locator(".react-flow__node.selected");
  await window.locator(".react-flow__pane").click({ position: { x: 30, y: 30 } });
  await expect(chosen).toHaveCount(0);
  for (const [index, one] of words.entries()) {
    await card(window, one).click({ position: { x: 20, y: 8 }, modifiers: index > 0 ? ["Shift"] : [] });
    await expect(chosen).toHaveCount(index + 1);
  }
}

async function turnIntoFlow(window: Page): Promise<void> {
  await window.keyboard.press("Control+k");
  await window.getByRole("combobox").fill("turn into a flow");
  await window.keyboard.press("Enter");
}

test("chosen cards become a flow and come back by undo; cards that cannot are refused with the reason", async () => {
  const studio = await startApp();
  const { window } = studio;
  try {
    await openSample(window);
    await window.emulateMedia({ reducedMotion: "reduce" });
    await test.step("cards without places are laid out before the canvas looks at the first of them", async () => {
      await card(window, "Welcome").waitFor();
      const [start, canvas] = await Promise.all(
        [card(window, "Start"), window.locator(".react-flow")].map((one) => one.boundingBox()),
      );
      expect((start?.x ?? 0) - (canvas?.x ?? 0)).toBeCloseTo(48, -1);
    });
    await window.keyboard.press("F5");
    await expect(window.locator("iframe")).toHaveCount(0);
    await window.keyboard.press("Control+b");
    await window.getByRole("button", { name: "Fit to window" }).click();

    await test.step("cards with two ways on are refused", async () => {
      await choose(window, "Welcome", "Which size?");
      await turnIntoFlow(window);
      await expect(window.getByText("lead to several others: “Message: Small it is” and")).toBeVisible();
      await expect(card(window, "Welcome")).toBeVisible();
    });

    await test.step("a whole passage becomes a flow, by a right click", async () => {
      await choose(window, "Which size?", "Small it is", "Large it is");
      await card(window, "Small it is").click({ button: "right" });
      await window.getByRole("menuitem", { name: "Turn into a flow" }).click();
      await expect(window.getByText("“Which size?” is a flow now")).toBeVisible();
      await expect(card(window, "Small it is")).toHaveCount(0);
      await expect(card(window, "Flow")).toContainText("Which size?");
      await expectAccessible(window);
      await expect(window.getByText("Saved", { exact: true })).toBeVisible();
    });

    await test.step("the conversation goes through it as before", async () => {
      await window.keyboard.press("F5");
      const chat = window.frameLocator("iframe");
      await chat.getByRole("button", { name: "L", exact: true }).click();
      await expect(chat.getByText("Large it is")).toBeVisible();
      await expect(chat.getByText("Thanks for L")).toBeVisible();
    });

    await test.step("undo brings the cards back in one step; the flow stays", async () => {
      await window.getByRole("button", { name: /^Undo/ }).click();
      await expect(card(window, "Small it is")).toBeVisible();
      await expect(window.getByText("The cards are back.")).toBeVisible();
      await window.getByRole("button", { name: /^Redo/ }).click();
      await expect(card(window, "Small it is")).toHaveCount(0);
      await expect(window.getByText("Saved", { exact: true })).toBeVisible();
    });

    await test.step("a change to the flow that breaks its caller says so, and can be taken back", async () => {
      await window.keyboard.press("F5");
      await window.getByRole("button", { name: "Fit to window" }).click();
      await card(window, "Flow").click({ position: { x: 20, y: 8 } });
      await window
        .getByRole("complementary", { name: "Inspector" })
        .getByRole("button", { name: "Open flow" })
        .click();
      await card(window, "Small it is").waitFor();
      await window.getByRole("button", { name: "Fit to window" }).click();
      await card(window, "Which size?").click({ position: { x: 20, y: 8 } });
      await window.keyboard.press("Delete");
      const toast = window.getByText("This breaks what calls the flow");
      await expect(toast).toBeVisible();
      await expect(window.getByText("“Shop” reads answers.size of this flow").first()).toBeVisible();
      const notifications = window.getByRole("region", { name: "Notifications" });
      const focused = notifications.locator(":focus");
      const canvas = window.locator("[data-canvas]:focus, [data-canvas] :focus");
      await toast.hover();
      await expect(canvas).toHaveCount(1);
      for (let parts = 0; parts < 6 && (await focused.count()) === 0; parts += 1)
        await window.keyboard.press("F6");
      await expect(focused, "F6 comes to what is said").toBeVisible();
      for (let parts = 0; parts < 6 && (await canvas.count()) === 0; parts += 1)
        await window.keyboard.press("F6");
      await expect(canvas, "and goes on from it").toHaveCount(1);
      await notifications.getByRole("button", { name: "Undo" }).press("Enter");
      await expect(card(window, "Which size?")).toBeVisible();
    });
  } finally {
    await studio.close();
  }
});
