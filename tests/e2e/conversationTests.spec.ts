import { expect, test } from "@playwright/test";
import { addDialogue } from "#tests/support/addDialogue.ts";
import { expectAccessible } from "#tests/support/expectAccessible.ts";
import { startApp } from "#tests/support/startApp.ts";

test("a conversation is recorded, run with one click, fails where the dialogue changed, and is taken back", async () => {
  const studio = await startApp();
  try {
    const { window } = studio;
    const id = await addDialogue(window, "Product questions", "product-questions");
    await window.evaluate((dialogue) => {
      location.hash = `#/dialogue/${dialogue}`;
    }, id);
    const simulator = window.getByRole("region", { name: "Simulator" });
    const chat = simulator.frameLocator("iframe");
    await chat.getByRole("button", { name: "Yes" }).click();
    await chat.getByRole("textbox").fill("ada@acme.com");
    await chat.getByRole("textbox").press("Enter");
    await expect(simulator.getByText("Completed")).toBeVisible();
    await simulator.getByRole("button", { name: "Save as test" }).click();

    const panel = window.getByRole("region", { name: "Conversation tests" });
    await expect(panel.getByLabel("Name", { exact: true })).toHaveValue("Conversation 4");
    await panel.getByRole("button", { name: "Run all tests" }).click();
    await expect(panel.getByText("4 passed, 0 failed")).toBeVisible();
    await expectAccessible(window);

    // the answer stands there by its words
    const answer = panel.getByRole("combobox", { name: "Value" }).filter({ hasText: /^Yes$/ });
    await expect(answer).toBeVisible();

    await panel.getByRole("button", { name: "Add a step" }).click();
    const steps = panel.getByRole("list", { name: "Steps" }).getByRole("listitem");
    await steps.last().getByLabel("Value").fill("Never said");
    await window.keyboard.press("F8");
    await expect(panel.getByText("3 passed, 1 failed")).toBeVisible();
    await expect(panel.getByRole("status")).toContainText("Expected the bot to say “Never said”");
    await expect(steps.last()).toHaveAttribute("aria-current", "step");
    await expect(window.locator(".react-flow__node.selected")).toHaveCount(1);
    await expectAccessible(window);

    await window.keyboard.press("ControlOrMeta+z");
    await expect(steps.last().getByLabel("Value")).toHaveValue("");
  } finally {
    await studio.close();
  }
});
