import { expect, test } from "@playwright/test";
import { addDialogue } from "#tests/support/addDialogue.ts";
import { expectAccessible } from "#tests/support/expectAccessible.ts";
import { startApp } from "#tests/support/startApp.ts";

test("an author says who sees a dialogue, tries pages, and takes it back", async () => {
  const { app, window, close } = await startApp();
  try {
    const winner = await addDialogue(window, "Everywhere");
    const id = await addDialogue(window, "Product questions", "product-questions");
    await window.evaluate((dialogue) => {
      location.hash = `#/dialogue/${dialogue}`;
    }, id);
    await window.getByRole("button", { name: "Targeting", exact: true }).click();
    const view = window.getByRole("region", { name: "Targeting" });

    await test.step("pages, tried on addresses", async () => {
      await view.getByLabel("Show on").fill("https://*.acme.com/pricing*\nacme.*");
      await expect(view.getByText("acme.* has a star in its host")).toBeVisible();
      await view.getByLabel("Show on").fill("https://*.acme.com/pricing*");
      await expect(view.getByText("has a star in its host")).toBeHidden();
      await view.getByLabel("But not on").fill("acme.com/pricing/internal");
      await view
        .getByLabel("Addresses, one a line")
        .fill("https://eu.acme.com/pricing/teams\nhttps://acme.com/pricing/internal\nhttps://acme.com/");
      await expect(view.getByText("Shown on 1 of 3")).toBeVisible();
      await expect(view.getByText("left out by acme.com/pricing/internal")).toBeVisible();
    });

    await test.step("an audience with a group, made and reordered by keyboard", async () => {
      await view.getByRole("button", { name: "Condition", exact: true }).press("Enter");
      const device = view.getByLabel("Attribute").first();
      await expect(device).toBeFocused();
      await device.fill("visit.device");
      await window.keyboard.press("Escape");
      await view.getByLabel("Comparison").press("Enter");
      await window.getByRole("option", { name: "is", exact: true }).press("Enter");
      await app.evaluate(({ clipboard }) => clipboard.writeText("mobile, tablet\nmobile\tdesktop\n"));
      await view.getByLabel("Value").press("ControlOrMeta+v");
      await expect(view.getByRole("button", { name: /^Remove (mobile|tablet|desktop)$/ })).toHaveCount(3);
      await view.getByRole("button", { name: "Remove desktop" }).click();
      await view.getByLabel("Value").focus();
      await window.keyboard.press("Escape");
      await test.step("a value with a comma comes back whole to be changed", async () => {
        for (const key of ['"', "a", ",", "b", '"', "Enter", "Backspace", "Enter"])
          await window.keyboard.press(key);
        await expect(view.getByRole("button", { name: "Remove a,b" })).toBeVisible();
        await window.keyboard.press("Backspace");
        await window.keyboard.press("Control+a");
        await window.keyboard.press("Backspace");
      });
      await view.getByRole("button", { name: "Group", exact: true }).press("Enter");
      await expect(view.getByText("visit.device is mobile or tablet and lead.email is known")).toBeVisible();
      await device.press("Alt+ArrowDown");
      await expect(
        view.getByText("In words: visit.device is mobile or tablet or lead.email is known"),
      ).toBeVisible();
      await window.keyboard.press("Control+z");
      await expect(view.getByText("visit.device is mobile or tablet and lead.email is known")).toBeVisible();
      await device.focus();
      await window.keyboard.press("F6");
      await expect(view.locator(":focus"), "F6 leaves conditions").toHaveCount(0);
      await window.keyboard.press("Shift+F6");
      await expect(device).toBeFocused();
    });

    await test.step("what it waits for, when, and how often", async () => {
      await view.getByRole("button", { name: "Wait for", exact: true }).press("Enter");
      await window.getByRole("menuitem", { name: "Clicked (CSS selector)" }).press("Enter");
      const selector = view.getByRole("textbox", { name: "Clicked (CSS selector)" });
      await selector.fill("a[");
      await expect(view.getByText("This is not a CSS selector")).toBeVisible();
      await selector.fill("#buy");
      const from = view.locator('input[type="date"]').first();
      const time = view.locator('input[type="time"]').first();
      await from.fill("2026-03-16");
      await time.fill("09:30");
      await from.press("Backspace");
      await expect(from).toHaveValue("");
      await expect(time).toHaveValue("09:30");
      await from.press("5");
      await expect(from).toHaveValue("2026-05-16");
      await expect(time).toHaveValue("09:30");
      await from.press("Backspace");
      await from.blur();
      await expect(from).toHaveValue("2026-05-16");
      await from.fill("");
      await from.blur();
      await expect(time).toBeDisabled();
      await view.getByRole("button", { name: "Fri" }).press("Space");
      await view.getByLabel("By whose clock").press("Enter");
      await window.getByRole("option", { name: "The visitor's time zone" }).press("Enter");
      await expect(view.getByText("As the visitor's device tells it")).toBeVisible();
      await expectAccessible(window);
      await expect(window.getByText("Saved", { exact: true })).toBeVisible();
    });

    await test.step("it is there again after the dialogue was left", async () => {
      await window.getByRole("button", { name: "All dialogues" }).click();
      await window.evaluate((dialogue) => {
        location.hash = `#/dialogue/${dialogue}`;
      }, id);
      await expect(window.getByRole("button", { name: "Targeting", exact: true })).toBeVisible();
      await window.keyboard.press("Control+Alt+a");
      await expect(view.getByRole("button", { name: "Fri" })).toHaveAttribute("aria-pressed", "true");
      await expect(view.getByText("visit.device is mobile or tablet and lead.email is known")).toBeVisible();
    });

    await test.step("a visit is explained, and the rule that keeps it out is one step away", async () => {
      await window.keyboard.press("Control+Alt+e");
      const dialog = window.getByRole("dialog", { name: "Explain a visit" });
      await expect(dialog.getByText("Nothing is shown.")).toBeVisible();
      await expect(dialog.getByLabel("Page", { exact: true })).toHaveValue(
        "https://eu.acme.com/pricing/teams",
      );
      await expect(dialog.getByRole("region", { name: "This dialogue" })).toContainText("Product questions");
      await dialog.getByText("Product questions").click();
      await dialog.getByLabel("Page", { exact: true }).fill("https://acme.com/pricing/internal");
      await expect(dialog.getByText("The page is excluded by acme.com/pricing/internal.")).toBeVisible();
      await dialog.getByLabel("Page", { exact: true }).fill("https://acme.com/pricing");
      await expect(
        dialog.getByText("Asked for: visit.device is mobile or tablet. It is: desktop."),
      ).toBeVisible();
      await expectAccessible(window);
      await dialog.getByRole("button", { name: "Change: Pages, Product questions" }).click();
      await expect(view.getByLabel("Show on")).toBeFocused();
      await window.keyboard.press("Escape");
      await expect(view).toBeVisible();
      await view.getByRole("button", { name: "Explain a visit…" }).focus();
      await window.keyboard.press("Escape");
      await expect(view).toBeHidden();
    });

    await test.step("one that always goes first is named as the reason why this one is never shown", async () => {
      await window.getByRole("button", { name: "All dialogues" }).click();
      await window.evaluate((dialogue) => {
        location.hash = `#/dialogue/${dialogue}`;
      }, winner);
      await expect(window.getByRole("button", { name: "Targeting", exact: true })).toBeVisible();
      await window.keyboard.press("Control+Alt+a");
      await view.getByLabel("Show on").fill("*");
      await view.getByRole("combobox", { name: "How often" }).press("Enter");
      await window.getByRole("option", { name: "Always" }).press("Enter");
      await view.getByLabel("Number", { exact: true }).fill("1");
      await view.getByRole("button", { name: "Back to the canvas" }).click();
      await window
        .getByRole("complementary", { name: "Inspector" })
        .getByRole("combobox", { name: "Status" })
        .press("Enter");
      await window.getByRole("option", { name: "Live" }).press("Enter");
      await expect(window.getByText("Saved", { exact: true })).toBeVisible();
      await window.getByRole("button", { name: "All dialogues" }).click();
      await window.evaluate((dialogue) => {
        location.hash = `#/dialogue/${dialogue}`;
      }, id);
      await expect(window.getByRole("button", { name: "Targeting", exact: true })).toBeVisible();
      await window.keyboard.press("Control+Shift+m");
      const problems = window.getByRole("region", { name: "Problems" });
      await problems.getByRole("button", { name: /“Everywhere” goes first/ }).click();
      await expect(view.getByLabel("Number", { exact: true })).toBeFocused();
    });
  } finally {
    await close();
  }
});
