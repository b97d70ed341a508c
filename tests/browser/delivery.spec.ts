import { createHmac } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { commonFields, type SentEvent, sentEvents } from "#shared/site/sentEvents.ts";
import type { Webhook } from "#tests/support/startWebhook.ts";
import { chatOn } from "./chatOn.ts";
import { test } from "./siteTest.ts";

const webhookTo = (url: string, rest: object = {}) => ({ sinks: { webhooks: [{ url, ...rest }] } });

/** Answers the sample to its end: triggered, opened, engaged, answered, captured, goal, completed. */
async function converse(page: Page) {
  const chat = chatOn(page);
  await chat.launcher.click();
  await chat.answer("Yes").click();
  await chat.field.fill("ada@example.com");
  await page.keyboard.press("Enter");
  await expect(chat.field).toBeHidden();
}

const everything = ["triggered", "opened", "engaged", "answered", "captured", "goal", "completed"] as const;

const count = (hook: Webhook) => everything.map((event) => hook.taken(event).length);
const eachOnce = everything.map(() => 1);

/** Waits until every event was taken; none twice. */
async function expectEachOnce(hook: Webhook) {
  await expect.poll(() => count(hook), { timeout: 15_000 }).toEqual(eachOnce);
}

const key = "chave ✓";

/** Every post carries a signature of what it says, and of about now. */
function expectSigned(hook: Webhook) {
  for (const { query, body, at } of hook.posts) {
    const time = query.get("parley-time");
    expect(Math.abs(Number(time) * 1000 - at)).toBeLessThan(60_000);
    const expected = createHmac("sha256", key).update(`${time}.${body}`).digest("hex");
    expect(query.get("parley-signature")).toBe(expected);
  }
}

const waiting = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => /^parley:(out|queue)/.test(key)));

test("what happens together travels together, and says no more than is listed", async ({
  page,
  serve,
  receive,
}) => {
  const hook = await receive();
  const { url } = await serve({ settings: webhookTo(hook.url) });
  await page.goto(url);
  await converse(page);
  await expectEachOnce(hook);
  expect(hook.posts.length).toBeLessThan(everything.length);
  for (const { report } of hook.deliveries) {
    const listed: readonly string[] = [...commonFields, ...sentEvents[report.event as SentEvent]];
    expect(listed).toEqual(expect.arrayContaining(Object.keys(report)));
    const always = commonFields.filter((field) => field !== "path");
    expect(Object.keys(report)).toEqual(expect.arrayContaining(always));
  }
});

for (const subtle of [true, false])
  test(`a signature can be checked by whoever has the key${subtle ? "" : ", also where the page is kept from cryptography"}`, async ({
    page,
    serve,
    receive,
  }) => {
    if (!subtle) await page.addInitScript(() => delete (Crypto.prototype as { subtle?: unknown }).subtle);
    const hook = await receive();
    const { url } = await serve({ settings: webhookTo(`${hook.url}?x=1#y`, { signWith: key }) });
    await page.goto(url);
    await converse(page);
    await expectEachOnce(hook);
    expectSigned(hook);
    expect(hook.posts.map(({ query }) => query.get("x"))).not.toContain(null);
  });

test("reports tell by which ways a conversation went, each once, and which version was shown", async ({
  page,
  serve,
  receive,
}) => {
  const hook = await receive();
  const { url } = await serve({ settings: webhookTo(hook.url) });
  await page.goto(url);
  await converse(page);
  await expectEachOnce(hook);
  const reports = hook.deliveries.map(({ report }) => report);
  const ways = reports.flatMap(({ path }) => (path ?? []) as [string, string][]);
  expect(ways.slice(0, 2)).toEqual([
    ["start", "next"],
    ["questions", "yes"],
  ]);
  expect(new Set(ways.map(String)).size).toBe(ways.length);
  expect(new Set(reports.map(({ version }) => version)).size).toBe(1);
  expect(reports.find(({ event }) => event === "opened")).toHaveProperty("path");
});

test("what is left out of one webhook reaches another", async ({ page, serve, receive }) => {
  const [all, some] = [await receive(), await receive()];
  const leaveOut = ["goal", "captured.value", "visitor"];
  const { url } = await serve({
    settings: { sinks: { webhooks: [{ url: all.url }, { url: some.url, leaveOut }] } },
  });
  await page.goto(url);
  await converse(page);
  await expectEachOnce(all);
  await expect.poll(() => some.taken("completed")).toHaveLength(1);
  expect(some.taken("goal")).toEqual([]);
  expect(some.deliveries.filter(({ report }) => "visitor" in report)).toEqual([]);
  expect(some.taken("captured")[0]).not.toHaveProperty("value");
  expect(some.taken("answered")[0]).toHaveProperty("value");
  expect(some.taken("captured")[0]?.id).toBe(all.taken("captured")[0]?.id);
});

test("a webhook that asks to be left alone for a while is", async ({ page, serve, receive }) => {
  const hook = await receive({ manner: (post) => (post === 0 ? [429, { "retry-after": "3" }] : 204) });
  const { url } = await serve({ settings: webhookTo(hook.url) });
  await page.goto(url);
  await converse(page);
  await expectEachOnce(hook);
  const [first, second] = hook.posts;
  expect(Number(second?.at) - Number(first?.at)).toBeGreaterThan(2900);
});

test("one that breaks off and fails gets each report once it works, and none holds up another", async ({
  page,
  serve,
  receive,
}) => {
  const rough = await receive({ manner: (post) => (post === 0 ? "reset" : post < 2 ? 500 : 204) });
  const dead = await receive({ manner: () => "hang" });
  const fine = await receive();
  const urls = [dead.url, rough.url, fine.url];
  const { url } = await serve({ settings: { sinks: { webhooks: urls.map((to) => ({ url: to })) } } });
  await page.goto(url);
  await converse(page);
  await expectEachOnce(fine);
  await expectEachOnce(rough);
});

test("what a webhook refuses for good is not sent again, and the page is told", async ({
  page,
  serve,
  receive,
}) => {
  const hook = await receive({ manner: () => 404 });
  const { url } = await serve({ settings: webhookTo(hook.url) });
  const told: unknown[] = [];
  await page.exposeFunction("note", (detail: unknown) => told.push(detail));
  await page.addInitScript(`addEventListener("parley:error", ({ detail }) => note(detail))`);
  await page.goto(url);
  await converse(page);
  await expect.poll(() => waiting(page)).toEqual([]);
  const ids = hook.deliveries.map(({ report }) => report.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(told[0]).toMatchObject({ code: "webhook-refused", status: 404, url: hook.url });
});

test("one report that is refused takes no other with it", async ({ page, serve, receive }) => {
  const hook = await receive({ manner: (_, body) => (body.includes(`"event":"goal"`) ? 400 : 204) });
  const { url } = await serve({ settings: webhookTo(hook.url) });
  await page.goto(url);
  await converse(page);
  await expect.poll(() => count(hook)).toEqual(everything.map((event) => (event === "goal" ? 0 : 1)));
  await expect.poll(() => waiting(page)).toEqual([]);
});

test("what is said without a network is delivered when it is back", async ({
  page,
  serve,
  receive,
  context,
}) => {
  const hook = await receive();
  const { url } = await serve({ settings: webhookTo(hook.url) });
  await page.goto(url);
  await expect.poll(() => hook.taken("triggered")).toHaveLength(1);
  await chatOn(page).launcher.hover();
  await expect(chatOn(page).launcher).toBeVisible();
  await chatOn(page).launcher.click();
  await expect(chatOn(page).panel).toBeVisible();
  await context.setOffline(true);
  await chatOn(page).answer("Yes").click();
  await chatOn(page).field.fill("ada@example.com");
  await page.keyboard.press("Enter");
  await expect(chatOn(page).field).toBeHidden();
  await context.setOffline(false);
  await expectEachOnce(hook);
});

test("a network that is back while a try still fails is used at once, whatever else cannot be loaded", async ({
  page,
  serve,
  receive,
}) => {
  const hook = await receive();
  const { url } = await serve({ settings: webhookTo(hook.url) });
  const site = await (await fetch(`${url}parley/site.js`)).text();
  await page.route(`${url}parley/${/"recovery":"(c[^"]+)"/.exec(site)?.[1]}`, (route) => route.abort());
  let fail: (() => Promise<void>) | undefined;
  await page.route(`${hook.url}*`, async (route) => {
    if (fail) await route.continue();
    else fail = () => route.abort();
  });
  await page.goto(url);
  await expect.poll(() => fail).toBeDefined();
  await page.evaluate("dispatchEvent(new Event('online'))");
  await fail?.();
  await expect.poll(() => hook.taken("triggered")).toHaveLength(1);
});

test("who leaves at once is heard all the same", async ({ page, serve, receive }) => {
  const hook = await receive();
  const { url } = await serve({ settings: webhookTo(hook.url, { signWith: key }) });
  await page.goto(url);
  const chat = chatOn(page);
  await chat.launcher.click();
  await chat.answer("Yes").click();
  await page.goto("about:blank");
  await expect.poll(() => hook.taken("answered")).toHaveLength(1);
  expectSigned(hook);
});

test("a page that shows nothing delivers what an earlier one could not", async ({
  page,
  serve,
  receive,
  context,
}) => {
  const hook = await receive();
  const { url } = await serve({ settings: webhookTo(hook.url) });
  await context.route(`${hook.url}*`, (route) => route.abort());
  await page.goto(url);
  await converse(page);
  expect(await waiting(page)).toHaveLength(everything.length + 1);
  await context.unroute(`${hook.url}*`);
  await page.goto(`${url}second`);
  // A page that is being left may still send what the next one makes sure of, under the same ids.
  const arrived = () => everything.map((event) => new Set(hook.taken(event).map(({ id }) => id)).size);
  await expect.poll(arrived, { timeout: 15_000 }).toEqual(eachOnce);
  await expect(chatOn(page).launcher).toHaveCount(0);
  await expect.poll(() => waiting(page)).toEqual([]);
});

test("a page that hangs on a webhook leaves its reports to the next", async ({ page, serve, receive }) => {
  const hook = await receive({ manner: (post) => (post === 0 ? "hang" : 204) });
  const { url } = await serve({ settings: webhookTo(hook.url) });
  await page.goto(url);
  await expect.poll(() => hook.posts).toHaveLength(1);
  await page.goto(`${url}second`);
  await expect.poll(() => hook.taken("triggered")).toHaveLength(1);
});

for (const locks of [true, false])
  test(`two tabs deliver each report once, ${locks ? "by turns" : "also where the browser has no locks"}`, async ({
    page,
    serve,
    receive,
    context,
  }) => {
    if (!locks) await context.addInitScript(() => delete (Navigator.prototype as { locks?: unknown }).locks);
    let answer: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const hook = await receive({ manner: (post) => (post > 0 ? 204 : held.then(() => 503)) });
    const { url } = await serve({ settings: webhookTo(hook.url) });
    await page.goto(url);
    await expect.poll(hook.mostAtOnce).toBe(1);
    // A tab that a page opens shares its process: what one of them stores the other sees at once, however busy the machine is.
    const [other] = await Promise.all([
      page.waitForEvent("popup"),
      page.evaluate("void open(location.href)"),
    ]);
    await expect(chatOn(other).launcher).toBeVisible();
    const waitsForItsTurn = async () =>
      (await other.evaluate(() => navigator.locks.query())).pending?.map(({ name }) => name);
    if (locks) await expect.poll(waitsForItsTurn).toContain(`parley:${hook.url}`);
    answer();
    await converse(page);
    await expectEachOnce(hook);
    await other.bringToFront();
    await expect.poll(() => waiting(other)).toEqual([]);
    expect(count(hook)).toEqual(eachOnce);
    expect(hook.mostAtOnce()).toBe(1);
  });

test("a function of the page is called with each report, trimmed; one that fails stops nothing", async ({
  page,
  serve,
}) => {
  const sinks = { callback: "acme.onChat", leaveOut: { callback: ["visitor", "opened"] } };
  const { url } = await serve({ settings: { sinks } });
  await page.addInitScript(
    `window.acme = { heard: [], onChat(report) { this.heard.push(report); throw new Error("mine"); } }`,
  );
  await page.goto(url);
  await converse(page);
  const heard = (await page.evaluate("acme.heard")) as { event: string }[];
  expect(heard.map(({ event }) => event)).toEqual(everything.filter((event) => event !== "opened"));
  expect(heard[0]).not.toHaveProperty("visitor");
});

test("Google Analytics is told within its limits, and nothing of who the visitor is", async ({
  page,
  serve,
}) => {
  const { url } = await serve({ settings: { sinks: { googleAnalytics: true, dataLayer: true } } });
  await page.addInitScript("window.dataLayer = []; window.gtag = function () { dataLayer.push(arguments) }");
  await page.goto(url);
  await converse(page);
  const pushed = (await page.evaluate("dataLayer.map((one) => one[0] === 'event' ? [...one] : one)")) as (
    | [string, string, Record<string, unknown>]
    | { event: string }
  )[];
  const told = pushed.flatMap((one) => (Array.isArray(one) ? [one] : []));
  expect(told.map(([, name]) => name)).toEqual(everything.map((event) => `parley_${event}`));
  for (const [, name, parameters] of told) {
    expect(name).toMatch(/^[a-z][a-z_]{0,39}$/);
    expect(Object.keys(parameters).length).toBeLessThanOrEqual(25);
    for (const [key, value] of Object.entries(parameters)) {
      expect(key).toMatch(/^[a-z][a-z_]{0,39}$/);
      expect(String(value).length).toBeLessThanOrEqual(100);
    }
  }
  expect(JSON.stringify(pushed)).not.toContain("ada@example.com");
  const pushes = pushed.filter((one) => !Array.isArray(one));
  // A tag manager keeps what it is not told otherwise.
  expect(Object.keys(pushes.at(-1) ?? {})).toContain("score");
  expect(pushes.at(-1)).toMatchObject({ event: "parley_completed" });
});
