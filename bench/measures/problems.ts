import type { Measure } from "../measure.ts";
import { longestTask, watchTasks } from "../support/longTasks.ts";
import { percentile95 } from "../support/percentile95.ts";
import { withGrid } from "../support/withGrid.ts";

const cards = 1000;
const rounds = 20;

/** From the key that empties a card's text, or fills it again, until the card's problems say so, p95; and the longest task meanwhile. */
export const problems: Measure = {
  id: "problems",
  run: () =>
    withGrid(cards, async ({ window }) => {
      await window.locator('[data-kind="question"]').first().click();
      const inspector = window.getByRole("complementary", { name: "Inspector" });
      const text = inspector.getByLabel("Text", { exact: true });
      await text.fill("x");
      const lines = window.locator("aside [role=img][aria-label=Error]");
      await lines.first().waitFor({ state: "detached" });
      await watchTasks(window);
      await window.evaluate(() => {
        addEventListener("input", ({ timeStamp, target }) => {
          if (!(target instanceof HTMLTextAreaElement)) return;
          const isEmpty = target.value === "";
          Reflect.set(window, "told", undefined);
          const look = () => {
            const isWrong = document.querySelector("aside [role=img][aria-label=Error]") !== null;
            if (isWrong === isEmpty) Reflect.set(window, "told", performance.now() - timeStamp);
            else requestAnimationFrame(look);
          };
          look();
        });
      });
      const waits: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        await text.focus();
        await window.keyboard.press(round % 2 === 0 ? "Backspace" : "x");
        const told = await window.waitForFunction(() => Reflect.get(window, "told") as number | undefined);
        waits.push(Number(await told.jsonValue()));
      }
      return [
        {
          name: `problems are up to date, ${cards} cards, p95`,
          value: percentile95(waits),
          unit: "ms",
          budget: { atMost: 300 },
        },
        {
          name: `problems, ${cards} cards: longest task`,
          value: await longestTask(window),
          unit: "ms",
          budget: { atMost: 50 },
          detail: "0: none over 50 ms",
        },
      ];
    }),
};
