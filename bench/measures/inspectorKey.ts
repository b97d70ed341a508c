import type { Measure } from "../measure.ts";
import { longestTask, watchTasks } from "../support/longTasks.ts";
import { percentile95 } from "../support/percentile95.ts";
import { withGrid } from "../support/withGrid.ts";

const cards = 1000;
const keys = 100;

/** From a key pressed in the inspector to the paint in which its letter stands, p95; and the longest task meanwhile. */
export const inspectorKey: Measure = {
  id: "inspector-key",
  run: () =>
    withGrid(cards, async ({ window }) => {
      await window.locator('[data-kind="question"]').first().click();
      await window
        .getByRole("complementary", { name: "Inspector" })
        .getByLabel("Text", { exact: true })
        .focus();
      await window.evaluate(() => {
        const waits: number[] = [];
        let pressed = 0;
        addEventListener("keydown", ({ timeStamp }) => {
          pressed = timeStamp;
        });
        addEventListener("input", () => {
          const since = pressed;
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => waits.push(performance.now() - since);
            port2.postMessage(null);
          });
        });
        Object.assign(window, { waits });
      });
      await watchTasks(window);
      await window.keyboard.type("x".repeat(keys), { delay: 60 });
      const longest = await longestTask(window);
      const waits = await window.evaluate(() => Reflect.get(window, "waits") as number[]);
      if (waits.length < keys) throw new Error(`only ${waits.length} of ${keys} letters were seen`);
      return [
        {
          name: `a key in the inspector until it is seen, ${cards} cards, p95`,
          value: percentile95(waits),
          unit: "ms",
          budget: { atMost: 50 },
        },
        {
          name: `typing in the inspector, ${cards} cards: longest task`,
          value: longest,
          unit: "ms",
          budget: { atMost: 50 },
          detail: "0: none over 50 ms",
        },
      ];
    }),
};
