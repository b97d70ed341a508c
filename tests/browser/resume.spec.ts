import { expect } from "@playwright/test";
import { compileForBundle } from "#main/bundle/compileForBundle.ts";
import { scriptOf } from "#main/bundle/scriptOf.ts";
import { sampleDialogue } from "#tests/support/sampleDialogue.ts";
import { chatOn } from "./chatOn.ts";
import { test } from "./siteTest.ts";

test("a reload continues where the visitor was, open and with what was said, without taking the focus", async ({
  page,
  serve,
}) => {
  const { url } = await serve();
  await page.goto(url);
  const chat = chatOn(page);
  await chat.launcher.click();
  await chat.answer("Yes").click();
  await page.reload();
  await expect(chat.rows).toHaveCount(3);
  await expect(chat.field).not.toBeFocused();
  await chat.field.fill("ana@example.com");
  await page.keyboard.press("Enter");
  await expect(chat.log).toContainText("We will write to ana@example.com");
});

test("another page of the site continues too, even one that the dialogue is not targeted at", async ({
  page,
  serve,
}) => {
  const site = await serve();
  const { targeting } = sampleDialogue();
  const onlyFirst = { include: [site.url], exclude: [] };
  await site.publish([sampleDialogue({ targeting: { ...targeting, pages: onlyFirst } })]);
  await page.goto(`${site.url}second`);
  await page.waitForLoadState("networkidle");
  const chat = chatOn(page);
  await expect(chat.launcher).toBeHidden();
  await page.goto(site.url);
  await chat.launcher.click();
  await chat.answer("No").click();
  await page.getByRole("link", { name: "Second page" }).click();
  await expect(page.getByRole("heading", { name: "Second page" })).toBeVisible();
  await expect(chat.rows).toHaveCount(3);
  await expect(chat.answer("Yes")).toBeVisible();
});

test("who began with an older version finishes it; new visitors get the new one", async ({
  page,
  serve,
  browser,
}) => {
  const site = await serve();
  await page.goto(site.url);
  const chat = chatOn(page);
  await chat.launcher.click();
  await chat.answer("Yes").click();
  const changed = JSON.parse(JSON.stringify(sampleDialogue()).replaceAll("Thank you!", "Many thanks!"));
  await site.publish([changed]);
  await page.reload();
  await chat.field.fill("ana@example.com");
  await page.keyboard.press("Enter");
  await expect(chat.log).toContainText("Thank you! We will write");

  const other = await browser.newPage();
  await other.goto(site.url);
  const theirs = chatOn(other);
  await theirs.launcher.click();
  await theirs.answer("Yes").click();
  await theirs.field.fill("bob@example.com");
  await other.keyboard.press("Enter");
  await expect(theirs.log).toContainText("Many thanks!");
  await other.close();
});

test("what was begun in a bundle that carries texts as they were written is finished, too", async ({
  page,
  serve,
}) => {
  const old = compileForBundle(sampleDialogue(), new Map());
  // Published again, the bundle of before is in the place of what the present one made of the same version.
  const site = await serve({ beside: { [`d/${old.hash}.js`]: scriptOf("dialogue", old) } });
  await page.goto(site.url);
  const chat = chatOn(page);
  await chat.launcher.click();
  await chat.answer("Yes").click();
  await site.publish([sampleDialogue({ name: "Another version" })]);
  await page.reload();
  await chat.field.fill("ana@example.com");
  await page.keyboard.press("Enter");
  await expect(chat.log).toContainText("Thank you! We will write to ana@example.com within one working day.");
  await expect(chat.log.locator("strong")).toHaveText("ana@example.com");
});

test("where the older version is gone, the visitor begins anew", async ({ page, serve }) => {
  const site = await serve();
  await page.goto(site.url);
  const chat = chatOn(page);
  await chat.launcher.click();
  await chat.answer("Yes").click();
  const changed = JSON.parse(JSON.stringify(sampleDialogue()).replaceAll("Hi ", "Welcome "));
  await site.publish([changed], false);
  await page.reload();
  await chat.launcher.click();
  await expect(chat.log).toContainText("Welcome there!");
  await expect(chat.rows).toHaveCount(1);
});

test("two tabs share the conversation", async ({ page, serve, context }) => {
  const { url } = await serve();
  await page.goto(url);
  const chat = chatOn(page);
  await chat.launcher.click();
  await chat.answer("No").click();
  const second = await context.newPage();
  await second.goto(url);
  await chatOn(second).answer("Yes").click();
  await expect(chat.rows).toHaveCount(5);
  await expect(chat.field).toBeVisible();
});

test("a damaged memory begins anew instead of breaking", async ({ page, serve }) => {
  const { url } = await serve();
  await page.goto(url);
  const chat = chatOn(page);
  await chat.launcher.click();
  await chat.answer("No").click();
  for (const damage of ['{"state":7}', "{", '{"id":1,"open":true,"entries":[null],"asked":[]}']) {
    await page.evaluate((text) => {
      const key = Object.keys(localStorage).find((name) => name.startsWith("parley:talk:")) ?? "";
      const { state } = JSON.parse(localStorage.getItem(key) ?? "{}");
      localStorage.setItem(
        key,
        text.startsWith('{"id"') ? JSON.stringify({ ...JSON.parse(text), state }) : text,
      );
    }, damage);
    await page.reload();
    await chat.launcher.click();
    await expect(chat.rows).toHaveCount(1);
    await chat.answer("No").click();
    await expect(chat.rows).toHaveCount(3);
  }
});

test("without localStorage it works from memory", async ({ page, serve }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  const { url } = await serve();
  await page.goto(url);
  const chat = chatOn(page);
  await chat.launcher.click();
  await chat.answer("No").click();
  await expect(chat.rows).toHaveCount(3);
});

test("a completed dialogue is not shown again", async ({ page, serve }) => {
  const { url } = await serve();
  await page.goto(url);
  const chat = chatOn(page);
  await chat.launcher.click();
  await chat.answer("No").click();
  await chat.answer("No").click();
  await page.goto(`${url}second`);
  await page.waitForLoadState("networkidle");
  await expect(chat.launcher).toBeHidden();
  await expect(chat.panel).toBeHidden();
});

test("a conversation left open at its end is open in the same visit, and begins anew in the next", async ({
  page,
  serve,
}) => {
  const { targeting } = sampleDialogue();
  const again = sampleDialogue({ targeting: { ...targeting, frequency: { mode: "always" } } });
  const { url } = await serve({ dialogues: [again] });
  await page.goto(url);
  const chat = chatOn(page);
  await chat.launcher.click();
  await chat.answer("No").click();
  await chat.answer("No").click();
  await expect(chat.panel).toContainText("This conversation has ended.");
  await page.reload();
  await expect(chat.panel).toContainText("This conversation has ended.");

  await page.clock.setFixedTime(Date.now() + 7 * 86_400_000);
  await page.reload();
  await expect(chat.launcher).toBeVisible();
  await expect(chat.panel).toBeHidden();
  await chat.launcher.click();
  await expect(chat.answer("No")).toBeVisible();
  await expect(chat.panel).not.toContainText("This conversation has ended.");
});
