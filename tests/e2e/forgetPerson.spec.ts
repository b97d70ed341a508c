import { expect, test } from "@playwright/test";
import Database from "better-sqlite3";
import { ownIdOf } from "#main/people/own/ownIdOf.ts";
import { peopleFile } from "#main/people/store/peopleFile.ts";
import { createPeople } from "#main/people/worker/createPeople.ts";
import { storeFile } from "#main/store/storeFile.ts";
import { expectAccessible } from "#tests/support/expectAccessible.ts";
import { keepMeeting } from "#tests/support/meetings/keepMeeting.ts";
import { startApp } from "#tests/support/startApp.ts";

const hour = 3_600_000;

test("one of those whom only a relay knows is forgotten by the keyboard, and his past meeting names nobody", async () => {
  const { window: page, home, close } = await startApp();
  try {
    const people = createPeople(peopleFile(home));
    const addresses = ["vera@example.com", "wim@example.com"];
    await people.write({
      ids: addresses.map(ownIdOf),
      fields: ["email", "firstName"],
      values: addresses.map((email) => [email, email.startsWith("vera") ? "Vera" : "Wim"]),
    });
    await people.close();
    const db = new Database(storeFile(home));
    const start = Date.now() - 3 * hour;
    keepMeeting({ db, file: storeFile(home) }, { start, end: start + hour });
    db.close();
    await page.reload();

    await page.getByRole("button", { name: "People" }).click();
    const row = page.getByRole("row").filter({ hasText: "vera@example.com" });
    await row.click();
    await page.keyboard.press("Delete");
    const dialog = page.getByRole("alertdialog").or(page.getByRole("dialog"));
    await expect(dialog.getByRole("heading", { name: "Forget Vera?" })).toBeVisible();
    await expect(dialog.getByText("in 1 meeting that is over or cancelled")).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await expect(row).toBeVisible();

    await page.getByRole("button", { name: "Forget this person…" }).click();
    await dialog.getByRole("button", { name: "Forget" }).click();
    await expect(page.getByText("Vera was forgotten.")).toBeVisible();
    await expect(row).toHaveCount(0);
    await expect(page.getByRole("row").filter({ hasText: "wim@example.com" })).toBeVisible();

    await page.getByRole("button", { name: "All dialogues" }).click();
    await page.getByRole("button", { name: "Meetings" }).click();
    await page.getByRole("combobox", { name: "Dates" }).click();
    await page.getByRole("option", { name: "All dates" }).click();
    await expect(page.getByRole("row").nth(1)).toContainText("Forgotten person");
  } finally {
    await close();
  }
});
