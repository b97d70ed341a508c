import { expect } from "@playwright/test";
import { chatOn } from "./chatOn.ts";
import { dialogueFor } from "./dialogueFor.ts";
import { settle } from "./settle.ts";
import { test } from "./siteTest.ts";

/** Published once: from the first to the end of the 23rd of December, on the clock of São Paulo (three hours behind UTC). */
function campaign(url: string) {
  const { targeting } = dialogueFor("campaign", [`${url}*`]);
  return dialogueFor("campaign", [], {
    targeting: {
      ...targeting,
      pages: { include: [`${url}*`], exclude: [] },
      schedule: { from: "2026-12-01", until: "2026-12-24" },
    },
  });
}

const settings = { timeZone: "America/Sao_Paulo" };

test("what was published once begins and ends by itself, at midnight of the site", async ({
  page,
  serve,
}) => {
  const { url, publish } = await serve({ settings });
  await publish([campaign(url)]);
  const { launcher } = chatOn(page);
  for (const [now, visible] of [
    ["2026-12-01T02:59:00Z", false],
    ["2026-12-01T03:00:00Z", true],
    ["2026-12-24T02:59:00Z", true],
    ["2026-12-24T03:00:00Z", false],
  ] as const) {
    await page.clock.setFixedTime(now);
    await page.goto(url);
    await settle(page);
    await expect(launcher).toBeVisible({ visible });
  }
});

test("who has answered goes on after its end", async ({ page, serve }) => {
  const { url, publish } = await serve({ settings });
  await publish([campaign(url)]);
  const chat = chatOn(page);
  await page.clock.setFixedTime("2026-12-23T12:00:00Z");
  await page.goto(url);
  await chat.launcher.click();
  await chat.answer("Yes").click();
  await expect(chat.field).toBeVisible();
  await page.clock.setFixedTime("2026-12-26T12:00:00Z");
  await page.goto(`${url}second`);
  await expect(chat.field).toBeVisible();
});
