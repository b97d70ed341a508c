import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { addDialogue } from "#tests/support/addDialogue.ts";
import { answerDialogs } from "#tests/support/answerDialogs.ts";
import { expectAccessible } from "#tests/support/expectAccessible.ts";
import { type StudioApp, startApp } from "#tests/support/startApp.ts";

let studio: StudioApp;

test.beforeEach(async () => {
  studio = await startApp();
  const { window } = studio;
  const id = await addDialogue(window, "Product questions", "product-questions");
  await window.evaluate((dialogue) => {
    location.hash = `#/dialogue/${dialogue}`;
  }, id);
  await window.locator(".react-flow__node").first().waitFor();
  await window.getByRole("button", { name: "Languages", exact: true }).click();
});

test.afterEach(async () => {
  await studio.close();
});

test("texts are translated side by side, found when missing, and taken back", async () => {
  const { window } = studio;
  const view = window.getByRole("region", { name: "Translations" });
  const field = view.locator("textarea").last();
  const before = await field.inputValue();
  const progress = view.getByRole("button", { name: /Portuguese/ });
  await expect(progress).toHaveText(/(\d+) of \1 translated/);

  await field.fill("");
  await expect(view.locator('[data-missing="true"]')).toHaveCount(1);
  await expect(progress).not.toHaveText(/(\d+) of \1 translated/);
  await view.getByRole("switch", { name: "Only missing ones" }).click();
  await expect(view.locator("textarea")).toHaveCount(1);
  await expectAccessible(window);
  await view.locator("textarea").fill("Outra saudação");
  await expect(view.locator("textarea")).toHaveCount(1);
  for (let presses = 0; presses < 4; presses += 1) await window.keyboard.press("ControlOrMeta+z");
  await expect(view.locator("textarea")).toHaveValue(before);

  await view.getByRole("button", { name: "Back to the canvas" }).click();
  await expect(view).toBeHidden();
});

test("texts go out as XLIFF and CSV and come back translated, a broken file changes nothing", async () => {
  const { app, window, home } = studio;
  const view = window.getByRole("region", { name: "Translations" });
  const open = async (file: string) => {
    await answerDialogs(app, { open: [file] });
    await view.getByRole("button", { name: "Import" }).click();
  };
  const field = view.locator("textarea").last();
  const before = await field.inputValue();

  for (const [entry, name] of [
    ["For translators (XLIFF 2)…", "texts.xlf"],
    ["For spreadsheets (CSV)…", "texts.csv"],
  ] as const) {
    const file = path.join(home, name);
    await answerDialogs(app, { save: file });
    await view.getByRole("button", { name: "Export" }).click();
    await window.getByRole("menuitem", { name: entry }).click();
    await expect(window.getByText(file)).toBeVisible();
    const whole = readFileSync(file, "utf8");
    expect(whole).toContain(before);

    writeFileSync(file, whole.slice(0, whole.indexOf("Thanks for stopping") + 6));
    await open(file);
    await expect(window.getByRole("dialog", { name: "This file cannot be imported" })).toBeVisible();
    await expectAccessible(window);
    await window.getByRole("button", { name: "Done" }).click();
    await expect(field).toHaveValue(before);

    writeFileSync(file, whole.replace(before, `Novo ${name}`));
    await open(file);
    const dialog = window.getByRole("dialog", { name: `Import “${name}”` });
    await expect(dialog).toContainText("1 text is new or different");
    await dialog.getByRole("button", { name: "Import" }).click();
    await expect(field).toHaveValue(`Novo ${name}`);
    await window.keyboard.press("ControlOrMeta+z");
    await expect(field).toHaveValue(before);
  }
});
