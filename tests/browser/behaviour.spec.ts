import { expect } from "@playwright/test";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { sampleDialogue } from "#tests/support/sampleDialogue.ts";
import { chatOn } from "./chatOn.ts";
import { counting } from "./counting.ts";
import { dialogueFor } from "./dialogueFor.ts";
import { settle } from "./settle.ts";
import { test } from "./siteTest.ts";

test("1. a reload without an answer shows it again and counts nothing", async ({ page, serve }) => {
  const { url } = await serve();
  const counts = await counting(page);
  await page.goto(url);
  const chat = chatOn(page);
  await expect(chat.launcher).toBeVisible();
  await page.reload();
  await expect(chat.launcher).toBeVisible();
  await settle(page);
  expect(counts).toEqual({ triggered: ["product-questions"], engaged: [], completed: [] });
});

test("2. opening is not engagement; the first answer is, once", async ({ page, serve }) => {
  const { url } = await serve();
  const counts = await counting(page);
  await page.goto(url);
  const chat = chatOn(page);
  await chat.launcher.click();
  await expect(chat.answer("Yes")).toBeVisible();
  expect(counts.engaged).toEqual([]);
  await chat.answer("Yes").click();
  await expect.poll(() => counts.engaged).toEqual(["product-questions"]);
  await chat.field.fill("ana@example.com");
  await page.keyboard.press("Enter");
  await expect.poll(() => counts.completed).toEqual(["product-questions"]);
  expect(counts.engaged).toHaveLength(1);
});

test("3. engaged, a reload goes on and counts nothing", async ({ page, serve }) => {
  const { url } = await serve();
  const counts = await counting(page);
  await page.goto(url);
  const chat = chatOn(page);
  await chat.launcher.click();
  await chat.answer("Yes").click();
  await page.reload();
  await expect(chat.field).toBeVisible();
  await settle(page);
  expect(counts).toEqual({ triggered: ["product-questions"], engaged: ["product-questions"], completed: [] });
});

test("4. engaged on one page, it goes on where another dialogue is meant to show", async ({
  page,
  serve,
}) => {
  const site = await serve();
  await site.publish([
    dialogueFor("second", [`${site.url}second`], { priority: 1 }),
    dialogueFor("first", [site.url], { priority: 2 }),
  ]);
  const counts = await counting(page);
  await page.goto(site.url);
  const chat = chatOn(page);
  await chat.launcher.click();
  await chat.answer("No").click();
  await page.goto(`${site.url}second`);
  await expect(chat.rows).toHaveCount(3);
  await expect(chat.log).toContainText("first ");
  await settle(page);
  expect(counts.triggered).toEqual(["first"]);
});

test("5. opened and not answered, the next page shows its own", async ({ page, serve }) => {
  const site = await serve();
  await site.publish([dialogueFor("first", [site.url]), dialogueFor("second", [`${site.url}second`])]);
  const counts = await counting(page);
  await page.goto(site.url);
  const chat = chatOn(page);
  await chat.launcher.click();
  await expect(chat.log).toContainText("first ");
  await page.goto(`${site.url}second`);
  await chat.launcher.click();
  await expect(chat.log).toContainText("second ");
  expect(counts.triggered).toEqual(["first", "second"]);
});

test("6. completed, it never comes back, not even changed; the next one takes its place", async ({
  page,
  serve,
}) => {
  const site = await serve();
  const dialogues = [
    dialogueFor("first", ["*"], { priority: 1 }),
    dialogueFor("next", ["*"], { priority: 2 }),
  ];
  await site.publish(dialogues);
  const counts = await counting(page);
  await page.goto(site.url);
  const chat = chatOn(page);
  for (const id of ["first", "next"]) {
    await chat.launcher.click();
    await expect(chat.log).toContainText(`${id} `);
    await chat.answer("No").click();
    await chat.answer("No").click();
    await expect.poll(() => counts.completed).toContain(id);
    await site.publish([
      dialogueFor("first", ["*"], { priority: 1, name: "Changed" }),
      ...dialogues.slice(1),
    ]);
    await page.goto(site.url);
    await settle(page);
  }
  await expect(chat.launcher).toBeHidden();
  expect(counts.triggered).toEqual(["first", "next"]);
});

test("7. one dialogue on two pages, not answered, is shown on both and counted once", async ({
  page,
  serve,
}) => {
  const { url } = await serve();
  const counts = await counting(page);
  await page.goto(url);
  const { launcher } = chatOn(page);
  await expect(launcher).toBeVisible();
  await page.goto(`${url}second`);
  await expect(launcher).toBeVisible();
  await settle(page);
  expect(counts.triggered).toEqual(["product-questions"]);
});

test("8. unpublished before an answer, the page keeps it and the next load shows the next", async ({
  page,
  serve,
}) => {
  const site = await serve();
  const next = dialogueFor("next", ["*"], { priority: 20 });
  await site.publish([dialogueFor("first", ["*"]), next]);
  const counts = await counting(page);
  await page.goto(site.url);
  const chat = chatOn(page);
  await chat.launcher.click();
  await expect(chat.log).toContainText("first ");
  await site.publish([next]);
  await expect(chat.log).toContainText("first ");
  await page.reload();
  await chat.launcher.click();
  await expect(chat.log).toContainText("next ");
  expect(counts.triggered).toEqual(["first", "next"]);
});

test("8. unpublished after an answer, it goes on, on every page", async ({ page, serve }) => {
  const site = await serve();
  const next = dialogueFor("next", ["*"], { priority: 20 });
  await site.publish([dialogueFor("first", ["*"]), next]);
  const counts = await counting(page);
  await page.goto(site.url);
  const chat = chatOn(page);
  await chat.launcher.click();
  await chat.answer("Yes").click();
  await site.publish([next]);
  await page.reload();
  await expect(chat.log).toContainText("first ");
  await page.goto(`${site.url}second`);
  await chat.field.fill("ana@example.com");
  await page.keyboard.press("Enter");
  await expect.poll(() => counts.completed).toEqual(["first"]);
  await page.reload();
  await settle(page);
  await expect.poll(() => counts.triggered).toEqual(["first", "next"]);
});

test("9. published anew, who has not answered gets the new version and is not counted again", async ({
  page,
  serve,
}) => {
  const site = await serve();
  const counts = await counting(page);
  await page.goto(site.url);
  const chat = chatOn(page);
  await expect(chat.launcher).toBeVisible();
  const changed = (words: string) =>
    JSON.parse(JSON.stringify(sampleDialogue()).replaceAll("Hi ", `${words} `)) as Dialogue;
  await site.publish([changed("Welcome")]);
  await page.reload();
  await chat.launcher.click();
  await expect(chat.log).toContainText("Welcome there!");
  await site.publish([changed("Good day")]);
  await page.reload();
  await chat.launcher.click();
  await expect(chat.log).toContainText("Good day there!");
  await settle(page);
  expect(counts).toEqual({ triggered: ["product-questions"], engaged: [], completed: [] });
});

test("10. and 11. what waits for time is counted when it shows, and a visitor who comes back days later sees it at once, uncounted", async ({
  page,
  serve,
}) => {
  const events: Dialogue["targeting"]["events"] = [{ type: "timeOnPage", atLeast: 2 }];
  const { targeting } = sampleDialogue();
  const { url } = await serve({ dialogues: [sampleDialogue({ targeting: { ...targeting, events } })] });
  const counts = await counting(page);
  await page.goto(url);
  const { launcher } = chatOn(page);
  await settle(page);
  expect(counts.triggered).toEqual([]);
  await expect(launcher).toBeVisible();
  expect(counts.triggered).toEqual(["product-questions"]);
  await page.clock.setFixedTime(Date.now() + 2 * 86_400_000);
  await page.reload();
  await expect(launcher).toBeVisible();
  await settle(page);
  expect(counts.triggered).toEqual(["product-questions"]);
});
