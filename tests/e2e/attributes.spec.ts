import { expect, test } from "@playwright/test";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { expectAccessible } from "#tests/support/expectAccessible.ts";
import { importDialogue } from "#tests/support/importDialogue.ts";
import { startApp } from "#tests/support/startApp.ts";

test("what one dialogue asks for is found in another one, with its type, its comparisons and its values", async () => {
  const { window, close } = await startApp();
  try {
    const answers = [
      { id: "a", label: { en: "Red" } },
      { id: "b", label: { en: "Blue" }, value: "blue" },
    ];
    const asks = dialogueOf(
      {
        colour: ["question", { text: { en: "Which colour?" }, answers, attribute: "lead.favouriteColour" }],
        size: ["capture", { text: { en: "Which size?" }, input: "number", attribute: "lead.shoeSize" }],
      },
      ["start.next > colour", "colour.a > size"],
      { id: "asks", name: "Asks" },
    );
    await importDialogue(window, asks);
    const other = await importDialogue(window, dialogueOf({}, [], { id: "other", name: "Other" }));
    await window.evaluate((dialogue) => {
      location.hash = `#/dialogue/${dialogue}`;
    }, other);
    await expect(window.getByRole("button", { name: "Targeting", exact: true })).toBeVisible();
    await window.keyboard.press("Control+Alt+a");
    const view = window.getByRole("region", { name: "Targeting" });
    await view.getByRole("button", { name: "Condition", exact: true }).click();
    const attribute = view.getByRole("combobox", { name: "Attribute" });
    await attribute.fill("SHOE");
    await expect(window.getByRole("option", { name: /lead\.shoeSize\s*number/ })).toBeVisible();
    await expectAccessible(window);
    await attribute.fill("colour");
    await window.getByRole("option", { name: /lead\.favouriteColour\s*choice/ }).click();
    await view.getByRole("combobox", { name: "Comparison" }).press("Enter");
    await expect(window.getByRole("option", { name: "starts with" })).toBeVisible();
    await expect(window.getByRole("option", { name: "is greater than" })).toHaveCount(0);
    await window.getByRole("option", { name: "is", exact: true }).click();
    await view.getByLabel("Value").click();
    await window.getByRole("option", { name: "blue" }).click();
    await expect(view.getByText("lead.favouriteColour is blue")).toBeVisible();
  } finally {
    await close();
  }
});
