import type { Page } from "@playwright/test";
import type { Measure, Reading } from "../measure.ts";
import { median } from "../median.ts";
import { withGrid } from "../support/withGrid.ts";

const cards = 1000;
const frame = 17;
const rounds = 5;

/** Steps of every size, each by the keys that make it. */
const steps: readonly (readonly [name: string, make: (window: Page) => Promise<void>])[] = [
  ["a move", (window) => window.keyboard.press("Control+ArrowRight")],
  ["a deleted card", (window) => window.keyboard.press("Delete")],
  [
    "a move of all",
    async (window) => {
      await window.keyboard.press("Control+a");
      await window.keyboard.press("Control+ArrowRight");
    },
  ],
  [
    "all deleted",
    async (window) => {
      await window.keyboard.press("Control+a");
      await window.keyboard.press("Delete");
    },
  ],
];

/** The longest frame after the key that undoes a step: the median of some rounds, of the worst step. */
export const undo: Measure = {
  id: "undo",
  run: () =>
    withGrid(cards, async ({ window }) => {
      const readings: Reading[] = [];
      for (const [name, make] of steps) {
        const times: number[] = [];
        for (let round = 0; round < rounds; round += 1) {
          await window.locator("[data-card-key]").first().focus();
          await make(window);
          await window.locator('header [data-state="saved"]').waitFor();
          times.push(await longestFrame(window));
        }
        readings.push({
          name: `undo of ${name}, ${cards} cards: longest frame`,
          value: median(times),
          unit: "ms",
          budget: { atMost: frame },
        });
      }
      return readings;
    }),
};

/** Presses undo, and answers the longest time between two frames from then until all has settled. */
async function longestFrame(window: Page): Promise<number> {
  await window.evaluate(() => {
    let last = 0;
    let longest = 0;
    const end = performance.now() + 600;
    const tick = (time: number) => {
      if (last > 0) longest = Math.max(longest, time - last);
      last = time;
      if (time < end) requestAnimationFrame(tick);
      else Reflect.set(window, "longest", longest);
    };
    Reflect.set(window, "longest", undefined);
    requestAnimationFrame(tick);
  });
  await window.keyboard.press("Control+z");
  const longest = await window.waitForFunction(() => Reflect.get(window, "longest") as number | undefined);
  return Number(await longest.jsonValue());
}
