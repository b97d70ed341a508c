import { gzipSync } from "node:zlib";
import { chromium } from "@playwright/test";
import { chatOn } from "#tests/browser/chatOn.ts";
import { sampleDialogue } from "#tests/support/sampleDialogue.ts";
import { startSite } from "#tests/support/startSite.ts";
import { startWebhook } from "#tests/support/startWebhook.ts";
import type { Measure } from "../measure.ts";

/** What a browser really loads to hold the sample's conversation on a site that uses what there is. */
export const allFeatures: Measure = {
  id: "all-features",
  async run() {
    const hook = await startWebhook();
    const { targeting } = sampleDialogue();
    const site = await startSite({
      dialogues: [
        sampleDialogue({
          targeting: {
            ...targeting,
            audience: { attribute: "visit.device", is: ["desktop"] },
            schedule: { from: "2026-01-01", days: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] },
            events: [{ type: "pageViews", atLeast: 1 }],
            frequency: { mode: "oncePerVisit" },
          },
        }),
      ],
      settings: {
        timeZone: "America/Sao_Paulo",
        sinks: {
          webhooks: [{ url: hook.url, signWith: "a key", leaveOut: ["visitor"] }],
          dataLayer: true,
          googleAnalytics: true,
          callback: "acme.onChat",
        },
      },
    });
    const browser = await chromium.launch({
      executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
    });
    try {
      const page = await browser.newPage();
      await page.goto(site.url);
      const chat = chatOn(page);
      await chat.launcher.click();
      await chat.answer("Yes").click();
      await chat.field.fill("ada@example.com");
      await page.keyboard.press("Enter");
      await chat.field.waitFor({ state: "hidden" });
      const files = [...new Set(site.loaded.filter((path) => path.startsWith("/parley/")))];
      const sizes = await Promise.all(
        files.map(async (file) => {
          const answer = await fetch(new URL(file, site.url));
          return gzipSync(await answer.bytes(), { level: 9 }).length / 1000;
        }),
      );
      return [
        {
          name: "all that is loaded for the sample with every feature, gzip",
          value: sizes.reduce((sum, size) => sum + size, 0),
          unit: "KB",
          budget: { atMost: 24 },
          detail: sizes.map((size) => size.toFixed(2)).join(" + "),
        },
      ];
    } finally {
      await browser.close();
      await site.close();
      await hook.close();
    }
  },
};
