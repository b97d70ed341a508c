import { chromium, type Page } from "@playwright/test";
import { chatOn } from "#tests/browser/chatOn.ts";
import { startSite } from "#tests/support/startSite.ts";
import type { Measure } from "../measure.ts";
import { percentile95 } from "../support/percentile95.ts";

const rounds = 15;
const slowdown = 4;
/** Milliseconds between two keys: a quick typist. Keys that come faster than frames all wait for the last of them. */
const pace = 80;

/** Interaction to next paint in the chat: opening, answering, typing, sending, going back, beginning again, closing. */
export const chatInp: Measure = {
  id: "chat-inp",
  async run() {
    const site = await startSite();
    const browser = await chromium.launch({
      executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
    });
    try {
      const page = await browser.newPage();
      const { send } = await page
        .context()
        .newCDPSession(page)
        .then((session) => ({ send: session.send.bind(session) }));
      await send("Emulation.setCPUThrottlingRate", { rate: slowdown });
      await page.addInitScript(noteInteractions);
      await page.goto(site.url);
      for (let round = 0; round < rounds; round++) await converse(page);
      // The observer hears of nothing below 16 ms, so the quickest are not counted at all.
      const durations = await page.evaluate(() => [
        ...(Reflect.get(window, "interactions") as Map<number, number>).values(),
      ]);
      return [
        {
          name: "interaction to next paint in the chat, p95, CPU slowed 4x",
          value: percentile95(durations),
          unit: "ms",
          budget: { atMost: 100 },
          detail: `${durations.length} interactions, the longest ${Math.max(...durations)} ms`,
        },
      ];
    } finally {
      await browser.close();
      await site.close();
    }
  },
};

async function converse(page: Page): Promise<void> {
  const chat = chatOn(page);
  await chat.launcher.click();
  await chat.answer("Yes").click();
  await chat.field.pressSequentially("ada@example.com", { delay: pace });
  await page.keyboard.press("Enter");
  await chat.field.waitFor({ state: "hidden" });
  await chat.panel.getByRole("button", { name: "Back one step" }).click();
  await chat.field.waitFor();
  await chat.panel.getByRole("button", { name: "Start again" }).click();
  await chat.answer("Yes").waitFor();
  await page.keyboard.press("Escape");
}

/** Runs in the page: keeps the longest event of each interaction. */
function noteInteractions(): void {
  const interactions = new Map<number, number>();
  Object.assign(window, { interactions });
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { interactionId = 0, duration } = entry as PerformanceEventTiming & { interactionId?: number };
      if (interactionId > 0)
        interactions.set(interactionId, Math.max(duration, interactions.get(interactionId) ?? 0));
    }
  });
  observer.observe({ type: "event", durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  // A spot that changes with each frame: Chromium tells of a key's frame only with the next one that changes the picture elsewhere.
  addEventListener("DOMContentLoaded", () => {
    const spot = document.body.appendChild(document.createElement("div"));
    let lit = false;
    const frame = () => {
      lit = !lit;
      spot.style.cssText = `position:fixed;top:0;left:0;width:2px;height:2px;background:${lit ? "red" : "blue"}`;
      requestAnimationFrame(frame);
    };
    frame();
  });
}
