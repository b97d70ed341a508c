import { writeFileSync } from "node:fs";
import path from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { addDialogue } from "#tests/support/addDialogue.ts";
import { answerDialogs } from "#tests/support/answerDialogs.ts";
import { type StudioApp, startApp } from "#tests/support/startApp.ts";

let studio: StudioApp;
let id: string;

test.beforeEach(async () => {
  studio = await startApp();
  const { window } = studio;
  id = await addDialogue(window, "On screen", "product-questions");
  await show(window, id);
  await window.getByRole("button", { name: "Close the simulator" }).click();
});

test.afterEach(async () => {
  await studio.close();
});

async function show(window: Page, dialogue: string): Promise<void> {
  await window.evaluate((wanted) => {
    location.hash = `#/dialogue/${wanted}`;
  }, dialogue);
  await window.locator(".react-flow__node").first().waitFor();
}

/** The dialogue with its revision, as text: what a bad file must leave as it is. */
async function stored(page: Page): Promise<string> {
  return page.evaluate(async (dialogue) => {
    return JSON.stringify(await window.studio.call("dialogues:get", { id: dialogue }));
  }, id);
}

const message = (name: string, index: number) => ({
  id: name,
  kind: "message",
  position: { x: 300 * (index % 100), y: 150 * Math.floor(index / 100) },
  data: { text: { en: `Message ${index}` } },
});
const whole = JSON.stringify({ format: 1, id: "whole", name: "Whole", nodes: [message("m", 0)] });

const stacked = (name: string) => ({ ...message(name, 0), position: { x: 0, y: 0 } });

test("files that cannot be read say why, and the dialogue on screen stays as it is", async () => {
  const { app, home, window } = studio;
  const before = await stored(window);
  const files = {
    "half.dialogue.json": [whole.slice(0, whole.length / 2), "breaks"],
    "deep.dialogue.json": [`{"format":1,"notes":${"[".repeat(50_000)}${"]".repeat(50_000)}}`, "deep"],
    "foreign.json": ['{"hello":["world"]}', "not"],
  } as const;
  for (const [name, [text, reason]] of Object.entries(files)) {
    const file = path.join(home, name);
    writeFileSync(file, text);
    await answerDialogs(app, { open: [file] });
    await window.keyboard.press("Control+o");
    const report = window.getByRole("dialog", { name: "Nothing was imported" });
    await expect(report).toContainText(name);
    await expect(report).toContainText(reason);
    await report.getByRole("button", { name: "Done" }).click();
    await expect(report).toBeHidden();
  }
  const language = path.join(home, "wrong.csv");
  writeFileSync(language, "id,en,pt-BR\nnobody.text,Hello,Olá\n");
  await answerDialogs(app, { open: [language] });
  await window.getByRole("button", { name: "Languages", exact: true }).click();
  await window.getByRole("button", { name: "Import" }).click();
  await expect(window.getByRole("dialog", { name: "This file cannot be imported" })).toBeVisible();
  await window.getByRole("button", { name: "Done" }).click();
  expect(await stored(window)).toBe(before);
});

test("a paste of 5 MB of text, or of foreign JSON, changes nothing and says why", async () => {
  const { app, window } = studio;
  const before = await stored(window);
  const copy = (text: string) => app.evaluate(({ clipboard }, words) => clipboard.writeText(words), text);
  const told = window.getByRole("region", { name: "Notifications" });

  await copy(JSON.stringify({ nodes: [{ id: 1 }], edges: "none" }));
  await window.getByRole("button", { name: "Go to the canvas" }).focus();
  await window.keyboard.press("Enter");
  await window.keyboard.press("Control+v");
  await expect(told).toContainText("There is nothing to paste here");

  await copy("many words ".repeat(500_000));
  await window.locator('.react-flow__node:has([data-kind="question"])').first().click();
  const text = window.getByRole("complementary", { name: "Inspector" }).locator("textarea").first();
  const words = await text.inputValue();
  await text.focus();
  await window.keyboard.press("Control+v");
  await expect(told).toContainText("That is too long to paste here");
  await expect(told).toContainText("5,500,000 characters");
  await expect(text).toHaveValue(words);
  await window.keyboard.press("Control+f");
  await window.keyboard.press("Control+v");
  await expect(window.getByRole("search").getByRole("textbox").first()).toHaveValue("");
  expect(await stored(window)).toBe(before);
});

test("ids that are used twice and connections to nowhere are mended, and it is told", async () => {
  const { app, home, window } = studio;
  const before = await stored(window);
  const file = path.join(home, "torn.dialogue.json");
  const edge = (name: string, from: string, to: string) => ({
    id: name,
    from: { node: from, port: "next" },
    to: { node: to },
  });
  const start = { id: "s", kind: "start", position: { x: 0, y: 0 }, data: {} };
  const nodes = [start, message("m", 1), message("m", 2)];
  const edges = [edge("e", "s", "m"), edge("e", "m", "gone")];
  writeFileSync(file, JSON.stringify({ format: 1, id: "torn", name: "Torn", nodes, edges }));
  await answerDialogs(app, { open: [file] });
  await window.keyboard.press("Control+o");
  const report = window.getByRole("dialog", { name: "Imported, with some changes" });
  await expect(report).toContainText("2 things to know");
  await report.getByRole("button", { name: "Done" }).click();
  expect(await stored(window)).toBe(before);
  await show(window, "torn");
  await expect(window.locator(".react-flow__node").filter({ hasText: "Message 2" })).toBeVisible();
});

test("the outline of a long dialogue grows as one comes to its end, and is printed whole", async () => {
  const { app, home, window } = studio;
  const file = path.join(home, "long.dialogue.json");
  const nodes = Array.from({ length: 300 }, (_, index) => message(`m${index}`, index));
  writeFileSync(file, JSON.stringify({ format: 1, id: "long", name: "Long", nodes }));
  await answerDialogs(app, { open: [file] });
  await window.keyboard.press("Control+o");
  await expect(window.getByText("Imported “Long”")).toBeVisible();
  await show(window, "long");
  await window.keyboard.press("Control+Shift+u");
  const lines = window.getByRole("region", { name: "Outline" }).getByRole("textbox");
  await expect(lines.first()).toBeVisible();
  expect(await lines.count()).toBeLessThan(300);
  await window.evaluate(() => dispatchEvent(new Event("beforeprint")));
  expect(await lines.count()).toBe(300);
  await window.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect.poll(() => lines.count()).toBeLessThan(300);
  for (let more = 0; more < 3; more += 1) await lines.last().scrollIntoViewIfNeeded();
  await expect.poll(() => lines.count()).toBeGreaterThan(100);
});

test("a dialogue of 10,000 cards opens, is searched and checked, and its problems are listed as one comes to them", async () => {
  const { app, home, window } = studio;
  const file = path.join(home, "huge.dialogue.json");
  const start = { id: "s", kind: "start", position: { x: -300, y: 0 }, data: {} };
  const nodes = [start, ...Array.from({ length: 9_999 }, (_, index) => message(`m${index}`, index))];
  writeFileSync(file, JSON.stringify({ format: 1, id: "huge", name: "Huge", nodes }));
  await answerDialogs(app, { open: [file] });
  await window.keyboard.press("Control+o");
  await expect(window.getByText("Imported “Huge”")).toBeVisible();
  await window.evaluate(() => {
    location.hash = "#/dialogue/huge";
  });
  await expect(window.getByRole("textbox", { name: "Dialogue name" })).toHaveValue("Huge");
  await expect(window.getByRole("button", { name: /^\d+ problems$/ })).toBeVisible({ timeout: 15_000 });
  await window.getByRole("button", { name: /^\d+ problems$/ }).click();
  const problems = window.getByRole("region", { name: "Problems" }).getByRole("listitem");
  await expect(problems.first()).toBeVisible();
  const atFirst = await problems.count();
  expect(atFirst).toBeLessThan(1000);
  await problems.last().scrollIntoViewIfNeeded();
  await expect.poll(() => problems.count()).toBeGreaterThan(atFirst);
  await window.keyboard.press("Control+f");
  await window.keyboard.type("Message 9998");
  await expect(window.getByRole("search").getByRole("status")).toHaveText("1 place");
});

for (const way of ["dies", "never answers"] as const)
  test(`a layout that ${way} keeps no dialogue closed`, async () => {
    const { window: page } = studio;
    await page.evaluate((how) => {
      const { postMessage } = Worker.prototype;
      Worker.prototype.postMessage = function fails(order) {
        if (order?.cmd !== "layout") postMessage.call(this, order);
        else if (how === "dies") this.dispatchEvent(new ErrorEvent("error", { message: "Out of memory." }));
      };
    }, way);
    const text = JSON.stringify({ ...JSON.parse(whole), nodes: [stacked("one"), stacked("two")] });
    await page.evaluate(async (document) => {
      await window.studio.call("dialogues:importText", { name: "stacked.dialogue.json", text: document });
      location.hash = "#/dialogue/whole";
    }, text);
    await expect(page.locator(".react-flow__node")).toHaveCount(2);
    if (way === "dies") await expect(page.getByText("Out of memory.")).toBeVisible();
  });
