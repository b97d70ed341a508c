import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { addDialogue } from "#tests/support/addDialogue.ts";
import { answerDialogs } from "#tests/support/answerDialogs.ts";
import { expectAccessible } from "#tests/support/expectAccessible.ts";
import { type StudioApp, startApp } from "#tests/support/startApp.ts";

let studio: StudioApp;

test.beforeEach(async () => {
  studio = await startApp();
});

test.afterEach(async () => {
  await studio.close();
});

const sizes = [
  [1920, 1080],
  [1280, 800],
] as const;

/** Gives the page that size, in CSS pixels. */
async function resize(width: number, height: number): Promise<void> {
  const handle = await studio.app.browserWindow(studio.window);
  await handle.evaluate((own, size) => own.setContentSize(size.width, size.height), { width, height });
  await expect.poll(() => studio.window.evaluate(() => [innerWidth, innerHeight])).toEqual([width, height]);
}

const row = (window: Page, name: string) => window.getByRole("row", { name, exact: true });

test("the first dialogue is made from a template by keyboard alone, and is there after a restart", async () => {
  const { window } = studio;
  await expect(window.getByRole("heading", { name: "Start your first conversation" })).toBeVisible();
  await window.keyboard.press("ControlOrMeta+n");
  const dialog = window.getByRole("dialog", { name: "New dialogue" });
  const template = dialog.getByRole("radio", { name: "Product questions" });
  await expect(template).toBeVisible();
  await expect(dialog.getByRole("radio", { name: "Blank" })).toBeFocused();
  for (let presses = 0; !(await template.isChecked()) && presses < 10; presses++) {
    await window.keyboard.press("ArrowDown");
  }
  await window.keyboard.press("Tab");
  await expect(dialog.getByLabel("Name")).toHaveValue("Product questions");
  await window.keyboard.type("Spring launch");
  await window.keyboard.press("Enter");
  await expect(window).toHaveURL(/#\/dialogue\//);

  await studio.app.close();
  const again = await startApp({ home: studio.home });
  await expect(row(again.window, "Spring launch")).toBeVisible();
  await again.close();
});

test("a dialogue is renamed, duplicated, deleted and brought back by keyboard", async () => {
  const { window } = studio;
  await addDialogue(window, "First");
  const first = row(window, "First");
  await first.click();
  await window.keyboard.press("F2");
  await window.keyboard.type("Renamed");
  await window.keyboard.press("Enter");
  const renamed = row(window, "Renamed");
  await expect(renamed).toBeFocused();

  await window.keyboard.press("ControlOrMeta+d");
  const rows = window.getByRole("rowgroup").getByRole("row");
  await expect(rows).toHaveCount(2);

  await renamed.click();
  await window.keyboard.press("Delete");
  await expect(renamed).toBeHidden();
  await window.getByRole("button", { name: "Undo" }).click();
  await expect(renamed).toBeVisible();

  await renamed.click();
  await window.keyboard.press("Delete");
  await expect(rows).toHaveCount(1);
  await window.keyboard.press("ControlOrMeta+z");
  await expect(renamed).toBeVisible();
});

test("the menu of a row opens, works and closes by keyboard, every time", async () => {
  const { window } = studio;
  await addDialogue(window, "Menu");
  await row(window, "Menu").click();
  for (let time = 0; time < 2; time++) {
    await window.keyboard.press("Shift+F10");
    await expect(window.getByRole("menu")).toBeFocused();
    await window.keyboard.press("ArrowDown");
    await expect(window.getByRole("menuitem", { name: "Open" })).toBeFocused();
    await window.keyboard.press("Escape");
    await expect(row(window, "Menu")).toBeFocused();
  }
  await window.keyboard.press("Shift+F10");
  await expect(window.getByRole("menu")).toBeFocused();
  await window.keyboard.press("r");
  await window.keyboard.press("Enter");
  await expect(window.getByLabel("Name of the dialogue")).toBeFocused();
});

test("Escape leaves a name as it was", async () => {
  const { window } = studio;
  await addDialogue(window, "Keep me");
  await row(window, "Keep me").click();
  await window.keyboard.press("F2");
  await window.keyboard.type("Something else");
  await window.keyboard.press("Escape");
  await expect(row(window, "Keep me")).toBeFocused();
});

test("the list is searched, and says so when nothing matches", async () => {
  const { window } = studio;
  await addDialogue(window, "Pricing questions");
  await addDialogue(window, "Inscrição na newsletter");
  await window.keyboard.press("/");
  await expect(window.getByLabel("Search dialogues")).toBeFocused();
  await window.keyboard.type("a/b");
  await expect(window.getByLabel("Search dialogues")).toHaveValue("a/b");
  await window.keyboard.press("Escape");
  await window.keyboard.type("inscricao");
  await expect(row(window, "Pricing questions")).toBeHidden();
  await expect(row(window, "Inscrição na newsletter")).toBeVisible();
  await window.keyboard.type(" zzz");
  await window.getByRole("button", { name: "Show all dialogues" }).click();
  await expect(row(window, "Pricing questions")).toBeVisible();
});

test("arrows walk, Shift ticks, and several are deleted and restored at once", async () => {
  const { window } = studio;
  for (const name of ["A", "B", "C"]) await addDialogue(window, name);
  await window.getByRole("button", { name: "Name" }).click();
  await row(window, "A").click();
  await window.keyboard.press("Shift+ArrowDown");
  await expect(row(window, "B")).toBeFocused();
  await expect(window.getByText("2 selected")).toBeVisible();
  await window.keyboard.press("Delete");
  await expect(window.getByRole("rowgroup").getByRole("row")).toHaveCount(1);
  await window.getByRole("button", { name: "Undo" }).click();
  await expect(window.getByRole("rowgroup").getByRole("row")).toHaveCount(3);
});

test("files are imported by the dialog and by dropping; what cannot be read says why", async () => {
  const { window, app, home } = studio;
  const id = await addDialogue(window, "Travels", "product-questions");
  const file = path.join(home, "travels.dialogue.json");
  await answerDialogs(app, { save: file });
  await row(window, "Travels").click({ button: "right" });
  await window.getByRole("menuitem", { name: "Export file…" }).click();
  await expect(window.getByText("Dialogue exported")).toBeVisible();
  const document = JSON.parse(readFileSync(file, "utf8"));
  expect(document).toMatchObject({ format: 1, id, name: "Travels" });

  const broken = path.join(home, "notes.dialogue.json");
  writeFileSync(broken, "this is not JSON");
  await answerDialogs(app, { open: [file, broken] });
  await window.keyboard.press("ControlOrMeta+o");
  const report = window.getByRole("dialog", { name: "Not everything was imported" });
  await expect(report.getByText("notes.dialogue.json")).toBeVisible();
  await expect(report.getByText("Not imported", { exact: true })).toBeVisible();
  await report.getByRole("button", { name: "Done" }).click();
  await expect(window.getByRole("rowgroup").getByRole("row")).toHaveCount(2);

  await drop(window, "dropped.dialogue.json", JSON.stringify({ ...document, name: "Dropped" }));
  await expect(row(window, "Dropped")).toBeVisible();
});

test("several dialogues are exported as one bundle, and the report says what was written", async () => {
  const { window, app, home } = studio;
  await addDialogue(window, "Product questions", "product-questions");
  await addDialogue(window, "Feedback", "customer-feedback");
  await answerDialogs(app, { open: [home] });
  await row(window, "Feedback").click();
  await window.keyboard.press("ControlOrMeta+a");
  await window.keyboard.press("ControlOrMeta+e");
  const report = window.getByRole("dialog", { name: "Your bundle is ready" });
  await expect(report.getByRole("row", { name: /parley\.js/ })).toBeVisible();
  await expect(report.getByRole("row", { name: /^d\/\w+\.js/ })).toHaveCount(2);
  await expectAccessible(window);
  const folder = await report.getByText(home).textContent();
  expect(existsSync(path.join(folder ?? "", "index.html"))).toBe(true);
});

test("a dialogue with errors is not exported; the report leads to it", async () => {
  const { window, app, home } = studio;
  const broken = { format: 1, id: "broken", name: "Broken", nodes: [], edges: [] };
  const file = path.join(home, "broken.dialogue.json");
  writeFileSync(file, JSON.stringify(broken));
  await answerDialogs(app, { open: [file] });
  await window.keyboard.press("ControlOrMeta+o");
  await row(window, "Broken").click();
  await window.keyboard.press("ControlOrMeta+Shift+e");
  const report = window.getByRole("dialog", { name: "Solve these problems first" });
  await expect(report.getByText(/start/i)).toBeVisible();
  await report.getByRole("button", { name: "Open “Broken”" }).click();
  await expect(window).toHaveURL(/#\/dialogue\/broken$/);
});

test("light and dark are free of what axe finds, and look like this", async () => {
  const { window } = studio;
  for (const name of ["Product questions", "Newsletter", "Careers"]) await addDialogue(window, name);
  for (const appearance of ["Light", "Dark"]) {
    await window.keyboard.press("ControlOrMeta+,");
    await window.getByRole("tab", { name: "Appearance" }).click();
    await window.getByRole("radio", { name: appearance, exact: true }).click();
    await expectAccessible(window);
    await window.getByRole("tab", { name: "Site" }).click();
    await expect(window.getByLabel("Site name")).toBeVisible();
    await expectAccessible(window);
    await window.keyboard.press("Escape");
    await expect(window.getByRole("dialog")).toBeHidden();
    await expectAccessible(window);
    for (const [width, height] of sizes) {
      await resize(width, height);
      await window.screenshot({ path: `artifacts/screens/list-${appearance.toLowerCase()}-${width}.png` });
    }
    await window.keyboard.press("ControlOrMeta+n");
    await expect(window.getByRole("radio", { name: "Product questions" })).toBeVisible();
    await expectAccessible(window);
    await window.screenshot({ path: `artifacts/screens/templates-${appearance.toLowerCase()}.png` });
    await window.keyboard.press("Escape");
    await expect(window.getByRole("dialog")).toBeHidden();
  }
});

test("the studio speaks Portuguese at once, in the native menu too, and keeps it", async () => {
  const { window, app } = studio;
  await window.keyboard.press("ControlOrMeta+,");
  await window.getByRole("tab", { name: "Appearance" }).click();
  await window.getByLabel("Language of the studio").click();
  await window.getByRole("option", { name: "Português (Brasil)" }).click();
  await expect(window.getByRole("dialog", { name: "Configurações" })).toBeVisible();
  await expect
    .poll(() => app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label)))
    .toContain("Arquivo");
  await app.close();
  const again = await startApp({ home: studio.home });
  await expect(again.window.getByRole("heading", { name: "Comece sua primeira conversa" })).toBeVisible();
  await again.close();
});

test("the page's security policy has nothing to refuse", async () => {
  const { window } = studio;
  const refused: string[] = [];
  window.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) refused.push(message.text());
  });
  await window.keyboard.press("ControlOrMeta+,");
  await window.getByLabel("Corner of the page").click();
  await expect(window.getByRole("option", { name: "Left" })).toBeVisible();
  await window.keyboard.press("Escape");
  await window.getByLabel("Time zone", { exact: true }).click();
  await window.keyboard.type("Sao_Paulo");
  await window.getByRole("option", { name: "America/Sao_Paulo" }).click();
  await expect(window.getByLabel("Time zone", { exact: true })).toHaveValue("America/Sao_Paulo");
  expect(refused).toEqual([]);
});

test("site settings are kept; a webhook that is not safe says what to do", async () => {
  const { window } = studio;
  await window.keyboard.press("ControlOrMeta+,");
  await window.getByLabel("Site name").fill("Acme");
  await window.getByLabel("Colour", { exact: true }).fill("#0B7578");
  await window.getByRole("button", { name: "Add webhook" }).click();
  await window.getByLabel("Webhook 1", { exact: true }).fill("http://acme.example/leads");
  await expect(window.getByText(/Use https/)).toBeVisible();
  await expect(window.getByText("Not saved yet")).toBeVisible();
  await window.getByLabel("Webhook 1", { exact: true }).fill("https://acme.example/leads");
  await expect(window.getByText("Saved", { exact: true })).toBeVisible();
  await window.keyboard.press("Escape");
  await window.keyboard.press("ControlOrMeta+,");
  await expect(window.getByLabel("Site name")).toHaveValue("Acme");
  await expect(window.getByLabel("Colour", { exact: true })).toHaveValue("#0b7578");
  await expect(window.getByLabel("Webhook 1", { exact: true })).toHaveValue("https://acme.example/leads");
});

/** Drops a file of that name and text on the window. */
async function drop(window: Page, name: string, text: string): Promise<void> {
  const data = await window.evaluateHandle(
    ([fileName, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], fileName));
      return transfer;
    },
    [name, text] as const,
  );
  await window.dispatchEvent("body", "dragover", { dataTransfer: data });
  await expect(window.getByText("Drop to import")).toBeVisible();
  await window.dispatchEvent("body", "drop", { dataTransfer: data });
}
