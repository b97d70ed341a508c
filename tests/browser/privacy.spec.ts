import { expect, type Page } from "@playwright/test";
import { chatOn } from "./chatOn.ts";
import { settle } from "./settle.ts";
import { test } from "./siteTest.ts";

const stored = (page: Page) => page.evaluate(() => Object.keys(localStorage).sort());

for (const [when, askFirst] of [
  ["where the site asks first", true],
  ["where the browser sends Global Privacy Control", false],
] as const)
  test(`${when}, nothing is stored or sent before the visitor agrees; what he said till then stays`, async ({
    page,
    serve,
    receive,
  }) => {
    if (!askFirst)
      await page.addInitScript(() =>
        Object.defineProperty(Navigator.prototype, "globalPrivacyControl", { get: () => true }),
      );
    const hook = await receive();
    const sinks = { webhooks: [{ url: hook.url }], dataLayer: true };
    const { url } = await serve({ settings: { sinks, privacy: { askFirst } } });
    await page.goto(url);
    const chat = chatOn(page);
    await page.evaluate(`parley.identify({ "lead.firstName": "Ada" })`);
    await chat.launcher.click();
    await chat.answer("Yes").click();
    await expect(chat.field).toBeVisible();
    expect(await stored(page)).toEqual([]);
    expect(await page.evaluate("window.dataLayer?.length ?? 0")).toBe(0);
    expect(hook.deliveries).toEqual([]);

    await page.evaluate("parley.consent(true)");
    expect(await stored(page)).toContain("parley:talk:product-questions");
    await page.reload();
    await chat.field.fill("ada@example.com");
    await page.keyboard.press("Enter");
    await expect.poll(() => hook.taken("completed")).toHaveLength(1);
    expect(hook.taken("triggered")).toEqual([]);
    expect(hook.taken("captured")).toMatchObject([{ value: "ada@example.com" }]);
  });

test("where the site asks first, the next page begins anew until the visitor agrees", async ({
  page,
  serve,
}) => {
  const { url } = await serve({ settings: { privacy: { askFirst: true } } });
  await page.goto(url);
  const chat = chatOn(page);
  await chat.launcher.click();
  await chat.answer("Yes").click();
  await page.goto(`${url}second`);
  await chat.launcher.click();
  await expect(chat.rows).toHaveCount(1);
  expect(await stored(page)).toEqual([]);
});

test("what the visitor says in one tab holds in the others", async ({ page, serve, context }) => {
  const { url } = await serve({ settings: { privacy: { askFirst: true } } });
  await page.goto(url);
  const chat = chatOn(page);
  await chat.launcher.click();
  await chat.answer("Yes").click();
  const other = await context.newPage();
  await other.goto(url);
  await expect(chatOn(other).launcher).toBeVisible();
  await page.evaluate("parley.consent(true)");
  const visitor = () => page.evaluate(`JSON.parse(localStorage["parley:visitor"] ?? "null")?.id`);
  const known = await visitor();
  await other.evaluate(`parley.identify({ plan: "b" })`);
  expect(await visitor()).toBe(known);
  await expect(chatOn(other).field).toBeVisible();

  await other.evaluate("parley.consent(false)");
  await chat.launcher.click();
  await chat.answer("No").click();
  await expect(chat.rows).toHaveCount(3);
  expect(await stored(page)).toEqual(["parley:consent"]);
});

test("who takes his consent back in the middle goes on, and leaves no trace of it from there", async ({
  page,
  serve,
  receive,
}) => {
  const hook = await receive();
  const { url } = await serve({ settings: { sinks: { webhooks: [{ url: hook.url }] } } });
  await page.goto(url);
  const chat = chatOn(page);
  await chat.launcher.click();
  await chat.answer("Yes").click();
  await expect.poll(() => hook.taken("engaged")).toHaveLength(1);
  await page.evaluate("parley.consent(false)");
  expect(await stored(page)).toEqual(["parley:consent"]);
  await chat.field.fill("ana@example.com");
  await page.keyboard.press("Enter");
  await expect(chat.log).toContainText("We will write to ana@example.com");
  await settle(page);
  expect(await stored(page)).toEqual(["parley:consent"]);
  await page.evaluate("parley.consent(true)");
  await settle(page);
  expect(hook.taken("captured")).toEqual([]);
});
