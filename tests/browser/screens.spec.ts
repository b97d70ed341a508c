import { expect } from "@playwright/test";
import { chatOn } from "./chatOn.ts";
import { test } from "./siteTest.ts";

const views = [
  { name: "desktop", viewport: { width: 1280, height: 800 }, colorScheme: "light" },
  { name: "dark", viewport: { width: 1280, height: 800 }, colorScheme: "dark" },
  { name: "phone", viewport: { width: 390, height: 780 }, colorScheme: "light" },
] as const;

for (const { name, viewport, colorScheme } of views) {
  test(`screens of the chat, ${name}`, async ({ page, serve }) => {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const { url } = await serve({ settings: { chat: { title: { en: "Acme" } } } });
    const keep = (view: string) => page.screenshot({ path: `artifacts/widget/${name}-${view}.png` });
    await page.goto(url);
    const chat = chatOn(page);
    await expect(chat.launcher).toBeVisible();
    await keep("closed");
    await chat.launcher.click();
    await chat.answer("Yes").click();
    await chat.field.fill("nonsense");
    await page.keyboard.press("Enter");
    await expect(chat.refusal).toBeVisible();
    await keep("refused");
    await chat.field.fill("ana@example.com");
    await page.keyboard.press("Enter");
    await expect(chat.log).toContainText("We will write to ana@example.com");
    await keep("ended");
  });
}
