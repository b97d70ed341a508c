import { gzipSync } from "node:zlib";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { sampleDialogue } from "#tests/support/sampleDialogue.ts";
import { startSite } from "#tests/support/startSite.ts";
import type { Measure } from "../measure.ts";
import { median } from "../median.ts";
import { evaluate } from "../support/evaluate.ts";
import { openPage } from "../support/openPage.ts";
import { readMetrics } from "../support/readMetrics.ts";
import { type BareBrowser, startBrowser } from "../support/startBrowser.ts";

const rounds = 9;
/** Reckoned, not done: what slows a page's thread uses its time, the more the busier the machine is. */
const slowdown = 4;
/** Milliseconds after the load in which the page is watched. */
const watched = 1000;

/** What 20 dialogues cost a page on which none of them shows. */
export const quietPage: Measure = {
  id: "quiet-page",
  async run() {
    const page = (script: string) =>
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">${script}</head><body><h1>A page</h1><p>${"Some text. ".repeat(200)}</p></body></html>`;
    const site = await startSite({
      dialogues: Array.from({ length: 20 }, (_, index) => elsewhere(index)),
      pages: { "/": page('<script async src="/parley/parley.js"></script>'), "/bare": page("") },
    });
    const browser = await startBrowser();
    try {
      const added: number[] = [];
      const shifts: number[] = [];
      for (let round = 0; round <= rounds; round++) {
        const bare = await watch(browser, `${site.url}bare`);
        const ours = await watch(browser, site.url);
        shifts.push(ours.shift);
        // The first round warms the disk caches.
        if (round > 0) added.push(ours.task - bare.task);
      }
      const files = [...new Set(site.loaded.filter((path) => path.startsWith("/parley/")))];
      const sizes = await Promise.all(
        ["parley.js", "site.js"].map(async (file) => {
          const answer = await fetch(`${site.url}parley/${file}`);
          return gzipSync(await answer.bytes(), { level: 9 }).length / 1000;
        }),
      );
      return [
        {
          name: "loader and manifest of 20 dialogues where nothing shows, gzip",
          value: sizes.reduce((sum, size) => sum + size, 0),
          unit: "KB",
          budget: { atMost: 8 },
          detail: sizes.map((size) => size.toFixed(2)).join(" + "),
        },
        {
          name: "main-thread work they add to a page, CPU slowed 4x",
          value: median(added),
          unit: "ms",
          budget: { atMost: 15 },
          detail: `${slowdown} times the CPU time; the least ${Math.min(...added).toFixed(1)} ms`,
        },
        { name: "files loaded there", value: files.length, unit: "files", budget: { atMost: 2 } },
        { name: "layout shift there", value: Math.max(...shifts), unit: "score", budget: { atMost: 0 } },
      ];
    } finally {
      await browser.close();
      await site.close();
    }
  },
};

/** A dialogue for other pages of the site, for some visitors, at some times. */
function elsewhere(index: number): Dialogue {
  const { targeting } = sampleDialogue();
  const campaign = `campaign-${index}`;
  return sampleDialogue({
    id: `dialogue-${index}`,
    name: `Dialogue ${index}`,
    priority: index + 1,
    targeting: {
      ...targeting,
      pages: {
        include: [`https://*.example.com/${campaign}/*`, `*/products/${index}/*`],
        exclude: ["*/checkout*"],
      },
      audience: {
        all: [
          { attribute: "lead.state", is: ["CA", "NY"] },
          { attribute: "visit.visits", atLeast: index },
        ],
      },
      schedule: { from: "2026-01-01", until: "2030-01-01", days: ["mon", "tue", "wed"] },
    },
  });
}

function watch(
  browser: BareBrowser,
  url: string,
): Promise<{ readonly task: number; readonly shift: number }> {
  return openPage(browser, 1, async (tell) => {
    const source = `(${noteShifts})(${watched})`;
    await tell("Page.addScriptToEvaluateOnNewDocument", { source });
    await tell("Page.navigate", { url });
    const shift = await evaluate<number>(tell, "window.seen");
    const of = await readMetrics(tell);
    return { task: of("TaskDuration") * 1000 * slowdown, shift };
  });
}

/** Runs in the page: a promise of what has shifted by so many milliseconds after the load. */
function noteShifts(watched: number): void {
  let shift = 0;
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shift += (entry as PerformanceEntry & { value: number }).value;
  });
  observer.observe({ type: "layout-shift", buffered: true });
  const seen = new Promise((resolve) => {
    addEventListener("load", () => setTimeout(() => resolve(shift), watched));
  });
  Object.assign(window, { seen });
}
