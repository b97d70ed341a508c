import { writeFileSync } from "node:fs";
import path from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { peopleFile } from "#main/people/store/peopleFile.ts";
import { createPeople } from "#main/people/worker/createPeople.ts";
import { addDialogue } from "#tests/support/addDialogue.ts";
import { expectAccessible } from "#tests/support/expectAccessible.ts";
import { startApp } from "#tests/support/startApp.ts";

const states = ["CA", "NY", "TX"] as const;

/** 300 people, of whom every third is from California, as a bulk export brings them. */
async function importPeople(home: string): Promise<void> {
  const lines = Array.from({ length: 300 }, (_, index) => {
    const name = `P${String(index + 1).padStart(3, "0")}`;
    const email = `${name.toLowerCase()}@acme.com`;
    return [index + 1, name, "Reis", email, "Acme", index % 100, states[index % 3], index % 2 === 0].join(
      ",",
    );
  });
  const head = "id,firstName,lastName,email,company,leadScore,state,unsubscribed";
  const file = path.join(home, "people.csv");
  writeFileSync(file, `${[head, ...lines].join("\n")}\n`);
  const people = createPeople(peopleFile(home));
  await people.import({ name: "people", file });
  const form = {
    lead: 4,
    type: 2,
    campaign: null,
    primaryId: null,
    attributes: JSON.stringify({ "Referrer URL": "acme.com/x" }),
  };
  await people.writeActivities({
    rows: Array.from({ length: 60 }, (_, index) => ({
      ...{
        ...form,
        guid: `g${index}`,
        at: Date.UTC(2026, 2, 1, 12, index),
        primaryValue: `Form ${index + 1}`,
      },
    })),
  });
  const sync = {
    subscription: "123-ABC-456",
    types: { at: 0, all: [2], offered: [2], names: { 2: "Fill Out Form" } },
    activities: { types: [2], done: { from: 0, to: 1 }, tokens: {} },
  };
  await people.keepSync({ state: JSON.stringify(sync) });
  await people.close();
}

const rows = (window: Page) => window.getByRole("grid", { name: "People" }).getByRole("row");
/** The row of a person, by the number in his name. */
const personRow = (window: Page, number: string) =>
  window
    .getByRole("grid", { name: "People" })
    .getByRole("row")
    .filter({ hasText: `P${number}` });

test("people are looked up, filtered, looked at and simulated, and an audience says how many it reaches", async () => {
  const { app, window, home, close } = await startApp();
  try {
    await addDialogue(window, "Product questions", "product-questions");
    await window.evaluate(() => {
      location.hash = "#/";
    });

    await test.step("before the first sync the screen leads to the connections", async () => {
      await window.getByRole("button", { name: "People" }).click();
      await expect(window.getByRole("heading", { name: "Nobody is here yet" })).toBeVisible();
      await expectAccessible(window);
      await window.getByRole("button", { name: "Set up a connection" }).click();
      await expect(window.getByRole("tab", { name: "Connections", selected: true })).toBeVisible();
      await window.keyboard.press("Escape");
      await window.getByRole("button", { name: "All dialogues" }).click();
    });

    await importPeople(home);
    await window.keyboard.press("Control+Alt+u");
    await expect(window.getByText("300 people", { exact: true })).toBeVisible();
    await expect(personRow(window, "001")).toContainText("p001@acme.com");
    await expectAccessible(window);

    await test.step("the table is worked with the keyboard, to its end", async () => {
      await window.getByRole("textbox", { name: "Search name" }).press("ArrowDown");
      await expect(personRow(window, "001")).toBeFocused();
      await window.keyboard.press("End");
      await expect(personRow(window, "300")).toBeFocused();
      await expect(personRow(window, "300")).toContainText("p300@acme.com");
      await window.keyboard.press("Home");
      await expect(personRow(window, "001")).toBeFocused();
    });

    await test.step("who came with a command's sync is soon there, and who came with the studio's when it ends", async () => {
      const people = createPeople(peopleFile(home));
      await people.write({ fields: ["firstName"], ids: [301], values: [["P301"]] });
      await expect(window.getByText("301 people", { exact: true })).toBeVisible({ timeout: 20_000 });
      await people.remove({ ids: [301] });
      await people.close();
      await app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.send("people:changed", {}),
      );
      await expect(window.getByText("300 people", { exact: true })).toBeVisible();
    });

    await test.step("sorted by a column and back", async () => {
      const score = window.getByRole("columnheader", { name: "Lead Score" });
      await score.getByRole("button").click();
      await score.getByRole("button").click();
      await expect(score).toHaveAttribute("aria-sort", "descending");
      await expect(rows(window).nth(1)).toContainText("P300");
      await window.keyboard.press("Control+z");
      await window.keyboard.press("Control+z");
      await expect(rows(window).nth(1)).toContainText("P001");
    });

    await test.step("columns are chosen, found by what people call them", async () => {
      await window.getByRole("button", { name: "Columns" }).click();
      const columns = window.getByRole("dialog", { name: "Which columns are shown" });
      await columns.getByRole("combobox", { name: "Add a column" }).fill("stat");
      await window.getByRole("option", { name: /lead\.state/ }).click();
      await columns.getByRole("button", { name: "Add", exact: true }).click();
      await columns.getByRole("button", { name: "Remove the column Company Name" }).click();
      await expectAccessible(window);
      await window.keyboard.press("Escape");
      await expect(window.getByRole("columnheader", { name: "State" })).toBeVisible();
      await expect(window.getByRole("columnheader", { name: "Company Name" })).toHaveCount(0);
    });

    await test.step("a column is made wider by its edge, with the mouse and with keys, and back", async () => {
      const state = window.getByRole("columnheader", { name: "State" });
      const edge = window.getByRole("separator", { name: "Width of the column State" });
      const width = async () => Math.round((await state.boundingBox())?.width ?? 0);
      const before = await width();
      const box = await edge.boundingBox();
      const [x, y] = [(box?.x ?? 0) + 4, (box?.y ?? 0) + 10];
      await window.mouse.move(x, y);
      await window.mouse.down();
      await window.mouse.move(x - 30, y);
      await window.mouse.up();
      await expect.poll(width).toBe(before - 30);
      await edge.press("ArrowRight");
      await edge.press("ArrowRight");
      await expect.poll(width).toBe(before + 2);
      await expectAccessible(window);
      await window.keyboard.press("Control+z");
      await expect.poll(width).toBe(before - 30);
      await window.keyboard.press("Control+z");
      await expect.poll(width).toBe(before);
    });

    await test.step("filtered by a condition as an audience's, which is undone and done again", async () => {
      await window.getByRole("button", { name: "Filter", exact: true }).click();
      const filter = window.getByRole("region", { name: "Who is listed" });
      await filter.getByRole("button", { name: "Condition", exact: true }).click();
      await filter.getByRole("combobox", { name: "Attribute" }).fill("lead.state");
      await window.keyboard.press("Escape");
      await filter.getByLabel("Comparison").press("Enter");
      await window.getByRole("option", { name: "is", exact: true }).click();
      await filter.getByLabel("Value").fill("CA");
      await filter.getByLabel("Value").press("Enter");
      await expect(window.getByText("100 of 300 people")).toBeVisible();
      await expectAccessible(window);
      await window.getByRole("textbox", { name: "Search name" }).fill("p1 acme");
      await expect(window.getByText("34 of 300 people")).toBeVisible();
      await window.getByRole("textbox", { name: "Search name" }).fill("nobody");
      await expect(window.getByRole("heading", { name: "Nobody fits" })).toBeVisible();
      await window.getByRole("button", { name: "Show everybody" }).click();
      await expect(window.getByText("300 people", { exact: true })).toBeVisible();
      await window.keyboard.press("Control+z");
      await expect(window.getByText("100 of 300 people")).toBeVisible();
    });

    await test.step("a person is looked at, and is the simulator's visitor", async () => {
      await personRow(window, "004").click();
      const panel = window.getByRole("complementary", { name: "Person" });
      await expect(panel.getByRole("heading", { name: "P004 Reis" })).toBeVisible();
      await window.keyboard.press("Escape");
      await expect(panel).toBeHidden();
      await window.keyboard.press("Enter");
      await expect(panel.getByRole("heading", { name: "P004 Reis" })).toBeVisible();
      await expect(panel.getByText("Unsubscribed").locator("..")).toContainText("no");
      const did = panel.getByRole("list", { name: "Timeline" }).getByRole("listitem");
      await expect(did).toHaveCount(50);
      await expect(did.first()).toContainText("Filled out a formForm 60");
      await did.first().locator("summary").press("Enter");
      await expect(did.first().getByText("acme.com/x")).toBeVisible();
      await expectAccessible(window);
      await panel.getByRole("button", { name: "Show older" }).press("Enter");
      await expect(did).toHaveCount(60);
      await expect(did.nth(50)).toBeFocused();
      await expect(panel.getByRole("button", { name: "Show older" })).toHaveCount(0);
      await panel.getByRole("button", { name: "Simulate as this person" }).click();
      const dialog = window.getByRole("dialog", { name: "Simulate as P004 Reis" });
      await expect(dialog.getByLabel("In which dialogue?")).toHaveText("Product questions");
      await dialog.getByRole("button", { name: "Simulate" }).click();
      const simulator = window.getByRole("region", { name: "Simulator" });
      await simulator.getByRole("tab", { name: "Visitor" }).click();
      await expect(simulator.getByRole("combobox", { name: "Who visits" })).toHaveText("P004 Reis");
      await expect(simulator.locator('input[value="p004@acme.com"]')).toBeVisible();
    });

    await test.step("an audience says how many it reaches", async () => {
      await window.keyboard.press("Control+Alt+a");
      const view = window.getByRole("region", { name: "Targeting" });
      await expect(view.getByText("About 300 of 300 people")).toBeVisible();
      await view.getByRole("button", { name: "Condition", exact: true }).click();
      const attribute = view.getByRole("combobox", { name: "Attribute" });
      await attribute.fill("unsub");
      await window.getByRole("option", { name: /lead\.unsubscribed.*yes or no/ }).click();
      await view.getByLabel("Comparison").press("Enter");
      await window.getByRole("option", { name: "is true" }).click();
      await expect(view.getByText("About 150 of 300 people")).toBeVisible();
      await attribute.fill("visit.returning");
      await expect(view.getByText("At most 300 of 300 people")).toBeVisible();
      await expectAccessible(window);
    });
  } finally {
    await close();
  }
});
