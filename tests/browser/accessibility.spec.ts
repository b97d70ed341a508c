import { expect } from "@playwright/test";
import { expectAccessible } from "#tests/support/expectAccessible.ts";
import { chatOn } from "./chatOn.ts";
import { test } from "./siteTest.ts";

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
