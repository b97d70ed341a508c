import { expect } from "@playwright/test";
import { chatOn } from "./chatOn.ts";
import { test } from "./siteTest.ts";

const webhookTo = (url: string) => ({ sinks: { webhooks: [{ url }] } });

test("a captured e-mail arrives at the webhook, with all that belongs to it", async ({
  page,
  serve,
  receive,
}) => {
  const hook = await receive();
  const { url } = await serve({ settings: webhookTo(hook.url) });
  await page.goto(url);
  const chat = chatOn(page);
  await chat.launcher.click();
  await chat.answer("Yes").click();
  await chat.field.fill("ana@example.com");
  await page.keyboard.press("Enter");
  await expect.poll(() => hook.taken("completed")).toHaveLength(1);
  const [captured] = hook.taken("captured");
  expect(captured).toMatchObject({
    event: "captured",
    dialogue: "product-questions",
    dialogueName: "Product questions",
    node: "call-email",
    attribute: "lead.email",
    value: "ana@example.com",
    page: url,
    language: "en",
  });
  expect(Date.parse(String(captured?.at))).toBeGreaterThan(Date.now() - 60_000);
  expect(hook.taken("answered")).toMatchObject([{ node: "questions", value: "Yes" }]);
  expect(hook.taken("goal")).toMatchObject([{ name: "call requested", score: 3 }]);
  const all = hook.deliveries.map(({ report }) => report);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(new Set(all.map(({ conversation }) => conversation)).size).toBe(1);
  expect(new Set(all.map(({ visitor }) => visitor)).size).toBe(1);
});

test("a webhook that fails twice gets each report once it works, under the same id", async ({
  page,
  serve,
  receive,
}) => {
  const hook = await receive({ failures: 2 });
  const { url } = await serve({ settings: webhookTo(hook.url) });
  await page.goto(url);
  const chat = chatOn(page);
  await chat.launcher.click();
  await chat.answer("Yes").click();
  const idsOf = (status: number) =>
    hook.deliveries.filter((delivery) => delivery.status === status).map(({ report }) => report.id);
  await expect.poll(() => idsOf(204).length, { timeout: 15_000 }).toBe(4);
  expect(hook.posts.filter(({ status }) => status === 503)).toHaveLength(2);
  expect(new Set(idsOf(204)).size).toBe(4);
  expect(idsOf(204)).toEqual(expect.arrayContaining(idsOf(503)));
  for (const event of ["triggered", "opened", "engaged", "answered"])
    expect(hook.taken(event)).toHaveLength(1);
});

test("what a page could not deliver is delivered by the next", async ({ page, serve, receive, context }) => {
  const hook = await receive();
  const { url } = await serve({ settings: webhookTo(hook.url) });
  await context.route(hook.url, (route) => route.abort());
  await page.goto(url);
  const chat = chatOn(page);
  await chat.launcher.click();
  await chat.answer("No").click();
  await expect(chat.rows).toHaveCount(3);
  expect(hook.deliveries).toHaveLength(0);
  await context.unroute(hook.url);
  await page.goto(`${url}second`);
  await expect.poll(() => hook.taken("answered")).toHaveLength(1);
  await expect.poll(() => page.evaluate(() => localStorage.getItem("parley:queue"))).toBeNull();
});

test("a webhook without CORS headers gets the reports too", async ({ page, serve, receive }) => {
  const hook = await receive({ cors: false });
  const { url } = await serve({ settings: webhookTo(hook.url) });
  await page.goto(url);
  const chat = chatOn(page);
  await chat.launcher.click();
  await chat.answer("No").click();
  await expect.poll(() => new Set(hook.taken("answered").map(({ id }) => id)).size).toBe(1);
  await expect.poll(() => page.evaluate(() => localStorage.getItem("parley:queue"))).toBeNull();
});

test("the data layer is pushed to if the settings say so", async ({ page, serve }) => {
  const { url } = await serve({ settings: { sinks: { dataLayer: true } } });
  await page.goto(url);
  const chat = chatOn(page);
  await chat.launcher.click();
  await chat.answer("No").click();
  const events = await page.evaluate(
    () => (window as unknown as { dataLayer: { event: string }[] }).dataLayer,
  );
  expect(events.map(({ event }) => event)).toEqual([
    "parley_triggered",
    "parley_opened",
    "parley_engaged",
    "parley_answered",
  ]);
  expect(events.at(-1)).toMatchObject({ dialogue: "product-questions", node: "questions", value: "No" });
});

test("without consent nothing is stored or sent, and what was stored is gone", async ({
  page,
  serve,
  receive,
}) => {
  const hook = await receive();
  const { url } = await serve({ settings: { sinks: { webhooks: [{ url: hook.url }], dataLayer: true } } });
  await page.goto(url);
  const chat = chatOn(page);
  await chat.launcher.click();
  await expect.poll(() => hook.taken("opened")).toHaveLength(1);
  await page.evaluate("parley.consent(false); dataLayer.length = 0");
  const before = hook.deliveries.length;
  await chat.answer("No").click();
  await expect(chat.rows).toHaveCount(3);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(["parley:consent"]);
  expect(await page.evaluate("dataLayer.length")).toBe(0);
  await page.evaluate("parley.consent(true)");
  await chat.answer("Yes").click();
  await expect.poll(() => hook.taken("answered")).toHaveLength(1);
  expect(hook.deliveries.length).toBe(before + 1);
});

test("a refusal holds on the next page and after a reset, until consent is given", async ({
  page,
  serve,
  receive,
}) => {
  const hook = await receive();
  const { url } = await serve({ settings: { sinks: { webhooks: [{ url: hook.url }] } } });
  await page.goto(url);
  const chat = chatOn(page);
  await expect.poll(() => hook.taken("triggered")).toHaveLength(1);
  await page.evaluate("parley.consent(false); parley.reset()");
  const before = hook.deliveries.length;
  await page.goto(`${url}second`);
  await chat.launcher.click();
  await chat.answer("No").click();
  await expect(chat.rows).toHaveCount(3);
  expect(await page.evaluate(() => Object.entries(localStorage))).toEqual([["parley:consent", "0"]]);
  await page.evaluate("parley.consent(true)");
  await chat.answer("Yes").click();
  await expect.poll(() => hook.taken("answered")).toHaveLength(1);
  expect(hook.deliveries.length).toBe(before + 1);
  expect(await page.evaluate(() => Object.keys(localStorage))).toContain("parley:visitor");
});
