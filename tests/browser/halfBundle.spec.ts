import { expect, type Page, type Route } from "@playwright/test";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { sampleDialogue } from "#tests/support/sampleDialogue.ts";
import { chatOn } from "./chatOn.ts";
import { settle } from "./settle.ts";
import { test } from "./siteTest.ts";

const day = 86_400_000;

/** What a host gives instead of a file. */
const manners: { readonly [manner: string]: (route: Route) => Promise<void> } = {
  missing: (route) => route.fulfill({ status: 404, contentType: "text/html", body: "Not found" }),
  "cut off": async (route) => {
    const whole = await (await route.fetch()).text();
    await route.fulfill({ contentType: "text/javascript", body: whole.slice(0, whole.length / 2) });
  },
  "another page": (route) =>
    route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Welcome</title>" }),
  empty: (route) => route.fulfill({ contentType: "text/javascript", body: "" }),
};

/** What a visitor of the page, or who looks at its console, notices. */
async function watch(page: Page) {
  const noise: string[] = [];
  const errors: string[] = [];
  page.on("console", (message) => noise.push(message.text()));
  page.on("pageerror", (error) => noise.push(error.message));
  await page.exposeFunction("note", (code: string) => errors.push(code));
  await page.addInitScript(`addEventListener("parley:error", ({ detail }) => note(detail.code))`);
  return { noise, errors };
}

const shop = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title><link rel="icon" href="data:,"></head><body><button onclick="this.textContent = 'Bought'">Buy</button><script async src="/parley/parley.js"></script></body></html>`;

/** A dialogue that takes nearly every file of the bundle. Without a poke: its chat is fetched a little later, once. */
function picky() {
  const { targeting, nodes } = sampleDialogue();
  const dialogue = sampleDialogue({
    targeting: { ...targeting, audience: { attribute: "visit.device", is: ["desktop"] } },
    nodes: nodes.map((node) =>
      node.kind === "start" ? { ...node, data: { ...node.data, poke: { on: false, mobile: false } } } : node,
    ),
  });
  return JSON.parse(JSON.stringify(dialogue).replaceAll("Hi ", 'Hi {{visit.device:\\"you\\"}} '));
}

/** The bundle's files, by what they are for, as the manifest names them. */
const parts = ["parley", "site", "launcher", "chat", "rules", "cards", "dialogue"] as const;

for (const part of parts)
  for (const manner of Object.keys(manners))
    test(`a page stands whose bundle has a ${part} file that is ${manner}`, async ({
      page,
      serve,
      receive,
    }) => {
      const hook = await receive();
      const { url } = await serve({
        dialogues: [picky()],
        settings: { sinks: { webhooks: [{ url: hook.url }] } },
        pages: { "/": shop },
      });
      const site = await (await page.request.get(`${url}parley/site.js`)).text();
      const named = new RegExp(part === "dialogue" ? "d/[0-9a-f]+\\.js" : `"?${part}"?:"(c/[^"]+)"`).exec(
        site,
      );
      const file = part === "parley" || part === "site" ? `${part}.js` : (named?.[1] ?? named?.[0]);
      const { noise, errors } = await watch(page);
      let asked = 0;
      await page.route(`${url}parley/${file}`, async (route) => {
        asked++;
        await manners[manner]?.(route);
      });
      await page.goto(url);
      await expect.poll(() => asked).toBe(1);
      await page.waitForLoadState("networkidle");
      const buy = page.getByRole("button", { name: "Buy" });
      await buy.click();
      await expect(page.getByRole("button", { name: "Bought" })).toBeVisible();
      if (part !== "parley" && part !== "site") await expect.poll(() => errors).toContain("not-loaded");
      // What the browser says of the file itself.
      expect(noise.length, noise.join("\n")).toBeLessThanOrEqual(1);
      if (!["chat", "cards"].includes(part)) await expect(chatOn(page).launcher).toHaveCount(0);
    });

test("who has no locks does not ask for a recovery file that is missing again and again; the next page delivers", async ({
  page,
  serve,
  receive,
  context,
}) => {
  await context.addInitScript(() => delete (Navigator.prototype as { locks?: unknown }).locks);
  const hook = await receive();
  const { url, loaded } = await serve({ settings: { sinks: { webhooks: [{ url: hook.url }] } } });
  const site = await (await page.request.get(`${url}parley/site.js`)).text();
  const recovery = `parley/${/"recovery":"(c[^"]+)"/.exec(site)?.[1]}`;
  const { noise, errors } = await watch(page);
  let asked = 0;
  await page.route(`${url}${recovery}`, async (route) => {
    asked++;
    await manners.missing?.(route);
  });
  await page.clock.install();
  await page.goto(url);
  await page.clock.runFor(1000);
  await expect.poll(() => asked).toBe(1);
  for (let minute = 0; minute < 5; minute++) {
    await page.clock.runFor(60_000);
    await settle(page);
  }
  expect(asked).toBe(1);
  expect(errors).toEqual([]);
  expect(noise.length, noise.join("\n")).toBeLessThanOrEqual(1);
  await page.unroute(`${url}${recovery}`);
  await page.reload();
  await page.clock.runFor(1000);
  await expect.poll(() => loaded).toContain(`/${recovery}`);
  // What the page before sent on its way out, of which it heard nothing any more, comes once more under its id.
  await expect
    .poll(async () => {
      await page.clock.runFor(1000);
      return page.evaluate(() => Object.keys(localStorage).filter((key) => /^parley:(out|queue)/.test(key)));
    })
    .toEqual([]);
  expect(new Set(hook.taken("triggered").map(({ id }) => id)).size).toBe(1);
});

test("a page whose bundle lacks the file that watches it stays as it is, and is not asked for again and again", async ({
  page,
  serve,
}) => {
  const { targeting } = sampleDialogue();
  const events = [
    { type: "timeOnPage", atLeast: 1 },
    { type: "pageViews", atLeast: 1 },
  ] as const;
  const { url } = await serve({
    dialogues: [sampleDialogue({ targeting: { ...targeting, events: [...events] } })],
  });
  const site = await (await page.request.get(`${url}parley/site.js`)).text();
  const { noise, errors } = await watch(page);
  let asked = 0;
  await page.route(`${url}parley/${/"watch":"(c[^"]+)"/.exec(site)?.[1]}`, async (route) => {
    asked++;
    await manners.missing?.(route);
  });
  await page.clock.install();
  await page.goto(url);
  await expect.poll(() => errors).toContain("not-loaded");
  for (let minute = 0; minute < 5; minute++) {
    await page.clock.runFor(60_000);
    await settle(page);
  }
  expect(asked).toBeLessThanOrEqual(2);
  expect(noise.length, noise.join("\n")).toBeLessThanOrEqual(asked);
  await expect(chatOn(page).launcher).toHaveCount(0);
});

test("a manifest of a newer format shows nothing, and says so to who listens", async ({ page, serve }) => {
  const { url } = await serve();
  const { noise, errors } = await watch(page);
  await page.route(`${url}parley/site.js`, async (route) => {
    const body = await (await route.fetch()).text();
    await route.fulfill({
      contentType: "text/javascript",
      body: body.replace(/("?format"?:)1/, "$12"),
    });
  });
  await page.goto(url);
  await expect.poll(() => errors).toEqual(["newer-format"]);
  await expect(chatOn(page).launcher).toHaveCount(0);
  expect(noise).toEqual([]);
});

test("a manifest of another version that lacks what this one needs shows nothing, and says so", async ({
  page,
  serve,
}) => {
  const { url } = await serve();
  const { noise, errors } = await watch(page);
  const body = `parley.register("site",{"format":1,"launcher":"c/1.js"})`;
  await page.route(`${url}parley/site.js`, (route) =>
    route.fulfill({ contentType: "text/javascript", body }),
  );
  await page.goto(url);
  await expect.poll(() => errors).toEqual(["bad-manifest"]);
  await page.evaluate(`history.pushState(null, "", "/other"); parley.open()`);
  await settle(page);
  await expect(chatOn(page).launcher).toHaveCount(0);
  expect(noise).toEqual([]);
});

test("a clock that was ahead hides nothing for longer than the author wants", async ({ page, serve }) => {
  const { targeting } = sampleDialogue();
  const frequency = { mode: "everyDays", days: 3 } as const;
  const { url } = await serve({ dialogues: [sampleDialogue({ targeting: { ...targeting, frequency } })] });
  const { launcher } = chatOn(page);
  const now = Date.now();
  const visitAt = async (time: number) => {
    await page.clock.setFixedTime(time);
    await page.goto(url);
    await settle(page);
  };
  await visitAt(now + 300 * day);
  await expect(launcher).toBeVisible();
  await visitAt(now);
  await expect(launcher).toBeHidden();
  await visitAt(now + 4 * day);
  await expect(launcher).toBeVisible();
});

test("a clock that is set back does not hold up the next message, nor the end of a schedule", async ({
  page,
  serve,
}) => {
  const { targeting } = sampleDialogue();
  const now = Date.now();
  const until = new Date(now + 2 * day).toISOString();
  const dialogue = dialogueOf(
    {
      one: ["message", { text: { en: "One" } }],
      two: ["message", { text: { en: "Two" }, delay: 2 }],
      end: ["end", {}],
    },
    ["start.next > one", "one.next > two", "two.next > end"],
    {
      status: "live",
      targeting: { ...targeting, pages: { include: ["*"], exclude: [] }, schedule: { until } },
    },
  );
  const { url } = await serve({ dialogues: [dialogue] });
  const { launcher, log } = chatOn(page);
  await page.clock.setSystemTime(now + 3 * day);
  await page.goto(url);
  await settle(page);
  await expect(launcher).toBeHidden();
  await page.clock.setSystemTime(now + day);
  await page.goto(url);
  await launcher.click();
  await expect(log).toContainText("One");
  await page.clock.setSystemTime(now - 300 * day);
  await page.reload();
  await expect(log).toContainText("One");
  await expect(log).not.toContainText("Two");
  await page.clock.runFor(61_000);
  await expect(log).toContainText("Two");
});

test("a visitor is remembered for as long as the site says, and then forgotten", async ({ page, serve }) => {
  const { url } = await serve({ settings: { privacy: { keepDays: 30 } } });
  const chat = chatOn(page);
  const now = Date.now();
  const visitor = () => page.evaluate(`JSON.parse(localStorage["parley:visitor"]).id`);
  await page.goto(url);
  await chat.launcher.click();
  await chat.answer("Yes").click();
  await expect(chat.field).toBeVisible();
  const id = await visitor();
  await page.clock.setFixedTime(now + 29 * day);
  await page.goto(url);
  await expect(chat.field).toBeVisible();
  expect(await visitor()).toBe(id);
  await page.clock.setFixedTime(now + 60 * day);
  await page.goto(url);
  await expect(chat.launcher).toBeVisible();
  await expect.poll(visitor).not.toBe(id);
  await chat.launcher.click();
  await expect(chat.rows).toHaveCount(1);
});
