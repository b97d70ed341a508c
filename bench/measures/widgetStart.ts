import { startSite } from "#tests/support/startSite.ts";
import type { Measure } from "../measure.ts";
import { median } from "../median.ts";
import { buildPreactPage } from "../support/buildPreactPage.ts";
import { evaluate } from "../support/evaluate.ts";
import { openPage } from "../support/openPage.ts";
import { readMetrics } from "../support/readMetrics.ts";
import { type BareBrowser, startBrowser } from "../support/startBrowser.ts";

const rounds = 15;
const slowdown = 4;

type Run = { readonly visible: number; readonly task: number; readonly heap: number };

/** Cold, CPU slowed: the first message of the sample against the same message on a bare Preact page, turn by turn. */
export const widgetStart: Measure = {
  id: "widget-start",
  async run() {
    const floorScript = await buildPreactPage();
    const page = (head: string, body: string) =>
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">${head}</head><body><h1>A page</h1>${body}</body></html>`;
    const site = await startSite({
      pages: {
        "/": page('<script async src="/parley/parley.js"></script>', ""),
        "/floor": page("", '<script src="/floor.js"></script>'),
        "/floor.js": floorScript,
      },
    });
    const browser = await startBrowser();
    try {
      const ours: Run[] = [];
      const floor: Run[] = [];
      for (let round = 0; round <= rounds; round++) {
        const first = await open(browser, `${site.url}floor`, firstOfFloor);
        const second = await open(browser, site.url, firstOfWidget);
        // The first round warms the disk caches.
        if (round > 0) {
          floor.push(first);
          ours.push(second);
        }
      }
      const middle = (runs: readonly Run[], of: keyof Run) => median(runs.map((run) => run[of]));
      const ratio = (of: keyof Run) => middle(ours, of) / middle(floor, of);
      const both = (of: keyof Run, unit: string) =>
        `${middle(ours, of).toFixed(1)} against ${middle(floor, of).toFixed(1)} ${unit}`;
      return [
        {
          name: "first message visible, to a bare Preact page",
          value: ratio("visible"),
          unit: "x",
          budget: { atMost: 1.4 },
          detail: both("visible", "ms"),
        },
        {
          name: "main-thread work until then, to the same",
          value: ratio("task"),
          unit: "x",
          budget: { atMost: 1.5 },
          detail: both("task", "ms"),
        },
        {
          name: "JavaScript heap then",
          value: middle(ours, "heap"),
          unit: "MB",
          budget: { atMost: 1.1 },
          detail: both("heap", "MB"),
        },
      ];
    } finally {
      await browser.close();
      await site.close();
    }
  },
};

/** Where the first message is: on the page itself, or in the shadow of an element. */
type Place = { readonly host?: string; readonly message: string };

const firstOfFloor: Place = { message: "#first" };
const firstOfWidget: Place = { host: "parley-chat", message: ".poke-text" };

function open(browser: BareBrowser, url: string, place: Place): Promise<Run> {
  return openPage(browser, slowdown, async (tell) => {
    const source = `(${watch})(${JSON.stringify(place)})`;
    await tell("Page.addScriptToEvaluateOnNewDocument", { source });
    await tell("Page.navigate", { url });
    const visible = await evaluate<number>(tell, "window.firstSeen");
    const of = await readMetrics(tell);
    return { visible, task: of("TaskDuration") * 1000, heap: of("JSHeapUsedSize") / 1_000_000 };
  });
}

/** Runs in the page: a promise of the time at which the frame with the first message has been made. */
function watch({ host, message }: Place): void {
  const firstSeen = new Promise((resolve) => {
    const look = () => {
      const root = host === undefined ? document : document.querySelector(host)?.shadowRoot;
      const next = root?.querySelector(message) ? () => resolve(performance.now()) : look;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(look);
  });
  Object.assign(window, { firstSeen });
}
