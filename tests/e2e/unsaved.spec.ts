import path from "node:path";
import { expect, test } from "@playwright/test";
import Database from "better-sqlite3";
import { addDialogue } from "#tests/support/addDialogue.ts";
import { closeWindow } from "#tests/support/closeWindow.ts";
import { startApp } from "#tests/support/startApp.ts";

test("while another program locks the store nothing is lost: the editor says so, an export waits, and closing asks, also about a wrong setting", async () => {
  // Each try to save waits for the lock.
  test.slow();
  const { app, window, home, close } = await startApp();
  const other = new Database(path.join(home, "parley.db"));
  try {
    const elsewhere = await addDialogue(window, "Elsewhere");
    const id = await addDialogue(window, "Before");
    await window.evaluate((dialogue) => {
      location.hash = `#/dialogue/${dialogue}`;
    }, id);
    const name = window.getByRole("textbox", { name: "Dialogue name" });
    await name.waitFor();
    other.exec("BEGIN IMMEDIATE");
    await name.fill("After");
    await name.press("Enter");
    await expect(window.getByText("Not saved:")).toBeVisible({ timeout: 10_000 });

    await window.getByRole("button", { name: "Export", exact: true }).click();
    await window.getByRole("menuitem", { name: "Bundle in a folder…" }).click();
    await expect(window.getByText("Your last changes are not saved yet")).toBeVisible({ timeout: 10_000 });

    const toast = window.getByText("Your last changes are not saved yet");
    await toast.hover();
    await window
      .getByRole("region", { name: "Notifications" })
      .getByRole("button", { name: "Close" })
      .click();
    await expect(toast).toBeHidden();

    // what was imported meanwhile can be opened from its report, but not by leaving unsaved work behind
    await app.evaluate(
      ({ BrowserWindow }, dialogue) => {
        const outcomes = [{ name: "a.json", dialogue, repairs: [], problems: [] }];
        BrowserWindow.getAllWindows()[0]?.webContents.send("dialogues:imported", { outcomes });
      },
      { id: elsewhere, name: "Elsewhere" },
    );
    await window.getByRole("button", { name: "Open", exact: true }).click();
    await expect(toast).toBeVisible({ timeout: 10_000 });
    await expect(name).toHaveValue("After");

    expect(await closeWindow(app)).toBe("Your latest changes are not saved");
    await expect(name).toHaveValue("After");

    other.exec("ROLLBACK");
    await window.getByRole("button", { name: "Retry" }).click();
    await expect(window.getByText("Saved", { exact: true })).toBeVisible();
    const stored = other.prepare("SELECT name FROM dialogues WHERE id = ?").pluck().get(id);
    expect(stored).toBe("After");

    // a setting that is wrong is shown when the window is about to go with it
    await window.keyboard.press("Control+,");
    const settings = window.getByRole("dialog", { name: "Settings" });
    await settings.getByLabel("Function of the page").fill("no function");
    await expect(settings.getByText("Not saved yet: look at the marked fields")).toBeVisible();
    await window.keyboard.press("Escape");
    await expect(settings).toBeHidden();
    expect(await closeWindow(app)).toBe("Your latest changes are not saved");
    await expect(settings.getByText("Not a function's name.", { exact: false })).toBeVisible();
    await settings.getByRole("button", { name: "Undo: change function of the page" }).click();
    await expect(settings.getByText("Saved", { exact: true })).toBeVisible();
  } finally {
    other.close();
    await close();
  }
});
