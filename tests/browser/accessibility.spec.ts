import { expect, type Locator } from "@playwright/test";
import { expectAccessible } from "#tests/support/expectAccessible.ts";
import { sampleDialogue } from "#tests/support/sampleDialogue.ts";
import { chatOn } from "./chatOn.ts";
import { test } from "./siteTest.ts";

const arabicPage =
  '<!doctype html><html lang="ar" dir="rtl"><head><title>صفحة</title><script async src="/parley/parley.js"></script></head><body></body></html>';

for (const colorScheme of ["light", "dark"] as const) {
  for (const color of ["#3d5afe", "#ffd400", "#101010"]) {
    test(`axe finds nothing, ${colorScheme}, ${color}`, async ({ page, serve }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      const { url } = await serve({ settings: { chat: { color } } });
      await page.goto(url);
      const chat = chatOn(page);
      await expect(page.getByRole("button", { name: /Do you have questions/ })).toBeVisible();
      await expectAccessible(page);
      await chat.launcher.click();
      await expectAccessible(page);
      await chat.answer("Yes").click();
      await chat.field.fill("x");
      await page.keyboard.press("Enter");
      await expect(chat.refusal).toBeVisible();
      await expectAccessible(page);
      await chat.answer("Back one step").click();
      await chat.answer("No").click();
      await chat.answer("No").click();
      await expect(chat.log.getByRole("link", { name: /brochure/ })).toBeVisible();
      await expectAccessible(page);
    });
  }
}

test("a screen reader hears each message once, and nothing again after a reload", async ({ page, serve }) => {
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) {
      const root = attach.call(this, init);
      new MutationObserver((changes) => {
        for (const { target, addedNodes } of changes) {
          if (!(target instanceof Element) || !target.closest('[aria-live="polite"]')) continue;
          for (const node of addedNodes) heard.push(node.textContent ?? "");
        }
      }).observe(root, { childList: true, subtree: true });
      return root;
    };
  });
  const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  const { url } = await serve();
  await page.goto(url);
  const chat = chatOn(page);
  await chat.launcher.click();
  await chat.answer("No").click();
  await expect(chat.rows).toHaveCount(3);
  expect(await heard()).toEqual([
    "They said: Hi there! Do you have questions about our products?",
    "You said: No",
    "They said: No problem. Would you like to join our mailing list?",
  ]);
  await page.reload();
  await expect(chat.rows).toHaveCount(3);
  expect(await heard()).toEqual([]);
});

test("the texts are in the language of the page", async ({ page, serve }) => {
  const html =
    '<!doctype html><html lang="pt-BR"><head><title>Página</title><script async src="/parley/parley.js"></script></head><body></body></html>';
  const { url } = await serve({ pages: { "/": html } });
  await page.goto(url);
  const chat = chatOn(page);
  await chat.launcher.click();
  await expect(chat.log).toContainText("Tem alguma dúvida sobre nossos produtos?");
  await expect(chat.answer("Começar de novo")).toBeVisible();
  await chat.answer("Sim").click();
  await chat.field.fill("x");
  await page.keyboard.press("Enter");
  await expect(chat.refusal).toHaveText(/não parece um e-mail/);
});

test.describe("a visitor whose browser speaks Portuguese", () => {
  test.use({ locale: "pt-BR" });

  for (const [lang, greeting] of [
    ['lang="en"', "Hi there! Do you have questions about our products?"],
    ['lang="fr"', "Tem alguma dúvida sobre nossos produtos?"],
    ["", "Tem alguma dúvida sobre nossos produtos?"],
  ] as const)
    test(`reads the page's language if the dialogue has it, else the browser's: html ${lang}`, async ({
      page,
      serve,
    }) => {
      const html = `<!doctype html><html ${lang}><head><title>A page</title><script async src="/parley/parley.js"></script></head><body></body></html>`;
      const { url } = await serve({ pages: { "/": html } });
      await page.goto(url);
      const chat = chatOn(page);
      await chat.launcher.click();
      await expect(chat.log).toContainText(greeting);
    });
});

test("on a phone and at 400 % everything can be reached without scrolling sideways", async ({
  page,
  serve,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const { url } = await serve();
  for (const viewport of [
    { width: 320, height: 256 },
    { width: 390, height: 780 },
  ]) {
    await page.setViewportSize(viewport);
    await page.goto(url);
    const chat = chatOn(page);
    await chat.launcher.click();
    const box = await chat.panel.boundingBox();
    expect(box).toMatchObject({ x: 0, y: 0, ...viewport });
    await chat.answer("Yes").click();
    await chat.field.fill("ana@example.com");
    await page.keyboard.press("Enter");
    await expect(chat.log).toContainText("ana@example.com");
    expect(await chat.panel.evaluate((panel) => panel.scrollWidth <= panel.clientWidth)).toBe(true);
    await page.evaluate("parley.reset()");
  }
});

test("a phone's keyboard hides neither what is asked nor where to answer", async ({ page, serve }) => {
  // No browser that is driven by a program has such a keyboard.
  await page.addInitScript(() => {
    const view = Object.assign(new EventTarget(), { height: innerHeight, offsetTop: 0, scale: 1 });
    Object.defineProperty(window, "visualViewport", { value: view });
  });
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.setViewportSize({ width: 390, height: 780 });
  const { url } = await serve();
  await page.goto(url);
  const chat = chatOn(page);
  await chat.launcher.click();
  await chat.answer("Yes").click();
  const view = (height: number, scale: number) =>
    page.evaluate(
      `Object.assign(visualViewport, { height: ${height}, scale: ${scale} }).dispatchEvent(new Event("resize"))`,
    );
  await view(400, 1);
  const bottom = async (of: Locator) => {
    const box = await of.boundingBox();
    return (box?.y ?? 0) + (box?.height ?? 0);
  };
  expect(await bottom(chat.panel)).toBe(400);
  expect(await bottom(chat.field)).toBeLessThan(400);
  expect(await bottom(chat.rows.last())).toBeLessThan(400);
  // Who zooms in wants to see more of it, not less.
  await view(400, 2);
  expect(await bottom(chat.panel)).toBe(780);
  await view(780, 1);
  expect(await bottom(chat.panel)).toBe(780);
});

test("with reduced motion nothing moves", async ({ page, serve }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const { url } = await serve();
  await page.goto(url);
  const chat = chatOn(page);
  const moving = () =>
    page.evaluate(
      () =>
        document
          .querySelector("parley-chat")
          ?.shadowRoot?.getAnimations()
          .filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 1).length,
    );
  await expect(chat.launcher).toBeVisible();
  expect(await moving()).toBe(0);
  await chat.launcher.click();
  await expect(chat.panel).toBeVisible();
  expect(await moving()).toBe(0);
  await chat.answer("Yes").click();
  expect(await moving()).toBe(0);
});

test("in an Arabic page the chat runs from right to left, from the poke to the answers", async ({
  page,
  serve,
}) => {
  const sample = sampleDialogue();
  const arabic = JSON.parse(JSON.stringify(sample).replaceAll('"pt-BR"', '"ar"'));
  const { url } = await serve({ dialogues: [arabic], pages: { "/": arabicPage } });
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(url);
  const chat = chatOn(page);
  const middle = async (of: Locator) => {
    const box = await of.boundingBox();
    return (box?.x ?? 0) + (box?.width ?? 0) / 2;
  };
  const poke = page.getByRole("button", { name: /Tem alguma dúvida/ });
  const dismiss = page.getByRole("button", { name: "Hide this message" });
  expect(await middle(dismiss)).toBeLessThan(await middle(poke));
  await chat.launcher.click();
  await expect(chat.panel).toHaveCSS("direction", "rtl");
  expect(await middle(chat.answer("Close the chat"))).toBeLessThan(await middle(chat.panel));
  await chat.answer("Não").click();
  await expect(chat.rows).toHaveCount(3);
  const [theirs, own] = [chat.rows.nth(0).locator(".bubble"), chat.rows.nth(1).locator(".bubble")];
  expect(await middle(own)).toBeLessThan(await middle(theirs));
  await expectAccessible(page);
});

test("with forced colours everything that can be used has an edge, and what is disabled shows it", async ({
  page,
  serve,
}) => {
  await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
  const { url } = await serve();
  await page.goto(url);
  const chat = chatOn(page);
  const edged = (of: Locator) => expect(of).toHaveCSS("border-top-style", "solid");
  await edged(chat.launcher);
  await chat.launcher.click();
  await edged(chat.panel);
  await edged(chat.answer("Yes"));
  await edged(chat.log.locator(".bubble").first());
  await expect(chat.answer("Back one step")).toBeDisabled();
  await expect(chat.answer("Back one step")).toHaveCSS("opacity", "1");
  await chat.answer("Yes").click();
  await edged(chat.answer("Send"));
  await expectAccessible(page);
});
