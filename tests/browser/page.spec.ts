import { expect } from "@playwright/test";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { sampleDialogue } from "#tests/support/sampleDialogue.ts";
import { chatOn } from "./chatOn.ts";
import { settle } from "./settle.ts";
import { test } from "./siteTest.ts";

const script = '<script async src="/parley/parley.js"></script>';
const html = (head: string, body = "<h1>A page</h1>") =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}</head><body>${body}</body></html>`;

test("the strictest policy holds: no violation, nothing inline, nothing evaluated", async ({
  page,
  serve,
}) => {
  const errors: string[] = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  const policy =
    "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types parley";
  const { url } = await serve({ headers: { "content-security-policy": policy } });
  await page.addInitScript(() => {
    const violations: string[] = [];
    Object.assign(window, { violations });
    document.addEventListener("securitypolicyviolation", (event) => violations.push(event.violatedDirective));
  });
  await page.goto(url);
  const chat = chatOn(page);
  await chat.launcher.click();
  await chat.answer("Yes").click();
  await chat.field.fill("ana@example.com");
  await page.keyboard.press("Enter");
  await expect(chat.log).toContainText("We will write to");
  // Chromium's own icon request is the page's, not ours.
  const violated = await page.evaluate(() => (window as unknown as { violations: string[] }).violations);
  expect(violated.filter((directive) => directive !== "img-src")).toEqual([]);
  expect(errors.filter((text) => !text.includes("favicon"))).toEqual([]);
  expect((await chat.panel.boundingBox())?.width).toBe(384);
});

test("a policy of nonces is enough", async ({ page, serve }) => {
  const { url } = await serve({
    headers: { "content-security-policy": "script-src 'nonce-abc'" },
    pages: { "/": html('<script nonce="abc" async src="/parley/parley.js"></script>') },
  });
  await page.goto(url);
  await expect(chatOn(page).launcher).toBeVisible();
});

test("a second copy of the script does nothing", async ({ page, serve }) => {
  const site = await serve({ pages: { "/": html(script + script, `<h1>A page</h1>${script}`) } });
  await page.goto(site.url);
  await expect(chatOn(page).launcher).toHaveCount(1);
  await page.waitForLoadState("networkidle");
  expect(site.loaded.filter((file) => file.endsWith("/site.js"))).toHaveLength(1);
});

test("a page without a body yet, and an element that is called like us, are no obstacle", async ({
  page,
  serve,
}) => {
  const { url } = await serve({
    pages: { "/": html('<script src="/parley/parley.js"></script>', '<h1 id="parley">A page</h1>') },
  });
  await page.goto(url);
  await chatOn(page).launcher.click();
  await expect(chatOn(page).answer("Yes")).toBeVisible();
});

test("a page without reloads may name the script relative to the address at which it began, whatever stands behind", async ({
  page,
  serve,
}) => {
  const relative = '<script async src="parley/parley.js#from=/shop/"></script>';
  const { url } = await serve({ pages: { "/": html(relative) } });
  await page.goto(url);
  const chat = chatOn(page);
  await expect(chat.launcher).toBeVisible();
  await page.evaluate(`history.pushState(null, "", "/shop/pumps/")`);
  await chat.launcher.click();
  await expect(chat.answer("Yes")).toBeVisible();
});

test("a page keeps its body as its last element, and may do without a head", async ({ page, serve }) => {
  const { url } = await serve({
    pages: {
      "/": html(`<style>body:last-child h1 { color: rgb(0, 128, 128) }</style>${script}`),
      "/headless": html("", `<script>document.head.remove()</script>${script}<h1>A page</h1>`),
    },
  });
  await page.goto(url);
  await expect(chatOn(page).launcher).toBeVisible();
  await expect(page.getByRole("heading", { name: "A page" })).toHaveCSS("color", "rgb(0, 128, 128)");
  await page.goto(`${url}headless`);
  await expect(chatOn(page).launcher).toBeVisible();
});

test("in a frame that may keep nothing the conversation passes, and each report is sent once", async ({
  page,
  serve,
  receive,
}) => {
  const hook = await receive();
  const faults: string[] = [];
  page.on("pageerror", ({ message }) => faults.push(message));
  const { url } = await serve({
    settings: { sinks: { webhooks: [{ url: hook.url }] } },
    pages: {
      "/": html(
        "",
        '<iframe sandbox="allow-scripts allow-forms" src="/in" style="width:900px;height:600px"></iframe>',
      ),
      "/in": html(script),
    },
  });
  await page.goto(url);
  const frame = page.frameLocator("iframe");
  await frame.getByRole("button", { name: "Open the chat" }).click();
  await frame.getByRole("button", { name: "Yes", exact: true }).click();
  await frame.getByRole("textbox").fill("ana@example.com");
  await page.keyboard.press("Enter");
  await expect(frame.getByRole("log")).toContainText("We will write to ana@example.com");
  await expect.poll(() => hook.taken("captured")).toHaveLength(1);
  await expect.poll(() => hook.taken("completed")).toHaveLength(1);
  expect(hook.taken("engaged")).toHaveLength(1);
  expect(faults).toEqual([]);
});

test("nothing but the loader and the manifest is loaded where nothing is shown", async ({ page, serve }) => {
  const { targeting } = sampleDialogue();
  const elsewhere = { ...targeting, pages: { include: ["https://example.com"], exclude: [] } };
  const site = await serve({ dialogues: [sampleDialogue({ targeting: elsewhere })] });
  await page.goto(site.url);
  await page.waitForLoadState("networkidle");
  expect(site.loaded.filter((file) => file.startsWith("/parley/"))).toEqual([
    "/parley/parley.js",
    "/parley/site.js",
  ]);
});

test("a page without reloads is asked again at each address", async ({ page, serve }) => {
  const site = await serve();
  const { targeting } = sampleDialogue();
  const pricing = { ...targeting, pages: { include: [`${site.url}pricing`], exclude: [] } };
  await site.publish([sampleDialogue({ targeting: pricing })]);
  await page.goto(site.url);
  await page.waitForLoadState("networkidle");
  const { launcher } = chatOn(page);
  await expect(launcher).toBeHidden();
  await page.evaluate(() => history.pushState(null, "", "/pricing"));
  await expect(launcher).toBeVisible();
  await page.evaluate(() => history.replaceState(null, "", "/about"));
  await expect(launcher).toBeHidden();
  await page.evaluate(() => history.back());
  await expect(launcher).toBeHidden();
  await page.evaluate(() => history.pushState(null, "", "/pricing?x=1"));
  await expect(launcher).toBeVisible();
});

test("an audience, a schedule and a branch load the rules, and hold", async ({ page, serve }) => {
  const dialogue = dialogueOf(
    {
      which: ["branch", { cases: [{ id: "big", when: { attribute: "company.size", atLeast: 100 } }] }],
      big: ["end", { text: { en: "For the big" } }],
      small: ["end", { text: { en: "For the small" } }],
    },
    ["start.next > which", "which.big > big", "which.else > small"],
    {
      targeting: {
        pages: { include: ["*"] },
        audience: { attribute: "lead.state", is: ["CA"] },
        schedule: { from: "2020-01-01T00:00:00Z" },
      },
    },
  );
  const { url } = await serve({ dialogues: [dialogue] });
  await page.goto(url);
  await page.waitForLoadState("networkidle");
  const chat = chatOn(page);
  await expect(chat.launcher).toBeHidden();
  await page.evaluate('parley.identify({ "lead.state": "CA", "company.size": 500 })');
  await chat.launcher.click();
  await expect(chat.log).toContainText("For the big");
});

test("hostile styles of the page do not reach the chat, nor ours the page", async ({ page, serve }) => {
  const hostile = `<style>* { display: none !important; font-size: 60px !important; color: red !important; direction: rtl; text-transform: uppercase }
    html, head, body, h1, parley-chat { display: block !important } html { font-size: 4px } button { all: unset !important; opacity: 0 !important }</style>`;
  const { url } = await serve({ pages: { "/": html(hostile + script) } });
  await page.goto(url);
  const chat = chatOn(page);
  await chat.launcher.click();
  const bubble = chat.log.locator(".bubble");
  await expect(bubble).toHaveCSS("font-size", "15px");
  await expect(bubble).toHaveCSS("text-transform", "none");
  await expect(bubble).toHaveCSS("direction", "ltr");
  await expect(bubble).toHaveCSS("color", "rgb(26, 29, 35)");
  await expect(chat.answer("Yes")).toHaveCSS("opacity", "1");
  await expect(page.getByRole("heading", { name: "A page" })).toHaveCSS("font-size", "60px");
});

test("script in texts and answers is text", async ({ page, serve }) => {
  const evil = '<img src=x onerror="window.pwned=1"><script>window.pwned=1</script>';
  const link = "[click](javascript:window.pwned=1)";
  const dialogue = dialogueOf(
    {
      ask: ["capture", { text: { en: `${evil} ${link}` }, input: "text", attribute: "lead.name" }],
      link: ["link", { label: { en: evil }, url: "javascript:window.pwned=1" }],
      end: ["end", { text: { en: "{{lead.name}} </script>" } }],
    },
    ["start.next > ask", "ask.next > link", "link.next > end"],
    { targeting: { pages: { include: ["*"] } }, name: evil },
  );
  const { url } = await serve({ dialogues: [dialogue], settings: { chat: { title: { en: evil } } } });
  await page.goto(url);
  const chat = chatOn(page);
  await chat.launcher.click();
  await chat.field.fill(`${evil} **bold** {{lead.email:"x"}}`);
  await page.keyboard.press("Enter");
  await expect(chat.log).toContainText(`${evil} **bold** {{lead.email:"x"}} </script>`);
  await expect(chat.log.locator("img, script, strong, a")).toHaveCount(0);
  expect(await page.evaluate("window.pwned")).toBeUndefined();
});

test("shortcuts of the page do not fire while the visitor types", async ({ page, serve }) => {
  const { url } = await serve();
  await page.goto(url);
  await page.evaluate("window.pressed = 0; document.addEventListener('keydown', () => window.pressed++)");
  const chat = chatOn(page);
  await chat.launcher.click();
  await chat.answer("Yes").click();
  await chat.field.press("s");
  expect(await page.evaluate("window.pressed")).toBe(0);
});

test("a page that is only made ready in case somebody wants it counts and shows nothing", async ({
  page,
  serve,
  receive,
}) => {
  const hook = await receive();
  await page.addInitScript(() => {
    let ready = false;
    Object.defineProperty(Document.prototype, "prerendering", { get: () => !ready });
    addEventListener("wanted", () => {
      ready = true;
      document.dispatchEvent(new Event("prerenderingchange"));
    });
  });
  const { url } = await serve({ settings: { sinks: { webhooks: [{ url: hook.url }] } } });
  await page.goto(url);
  await settle(page);
  const { launcher } = chatOn(page);
  await expect(launcher).toHaveCount(0);
  expect(await page.evaluate("Object.keys(localStorage)")).toEqual([]);
  await page.evaluate(`dispatchEvent(new Event("wanted"))`);
  await expect(launcher).toBeVisible();
  await expect.poll(() => hook.taken("triggered")).toHaveLength(1);
});

test("the back/forward cache brings a page back as the conversation now stands", async ({ page, serve }) => {
  const { url } = await serve();
  await page.goto(url);
  const chat = chatOn(page);
  await chat.launcher.click();
  await chat.answer("No").click();
  await page.goto(`${url}second`);
  await chat.answer("Yes").click();
  await expect(chat.field).toBeVisible();
  await page.goBack();
  await expect(chat.rows).toHaveCount(5);
  await expect(chat.field).toBeVisible();
});
