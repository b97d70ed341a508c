import type { Measure } from "../measure.ts";
import { withGrid } from "../support/withGrid.ts";

const cards = 1000;
const queries = ["Question 7", "how soon", "answer 2", "Question 999"];

/** From the words in the search field until what they find is listed: the first time in a dialogue, and the longest of some more. */
export const search: Measure = {
  id: "search",
  run: () =>
    withGrid(cards, async ({ window }) => {
      await window.evaluate(() => {
        const note = ({ timeStamp, target }: Event) => {
          if (!(target instanceof HTMLInputElement) || target.value === "") return;
          Reflect.set(window, "found", undefined);
          const observer = new MutationObserver(() => {
            if (!document.querySelector("search li")) return;
            Reflect.set(window, "found", performance.now() - timeStamp);
            observer.disconnect();
          });
          observer.observe(document.body, { subtree: true, childList: true });
        };
        addEventListener("input", note, true);
      });
      await window.keyboard.press("Control+f");
      const field = window.getByRole("search").getByRole("textbox").first();
      await field.waitFor();
      const waits: number[] = [];
      for (const query of queries) {
        await window.keyboard.insertText(query);
        const found = await window.waitForFunction(() => Reflect.get(window, "found") as number | undefined);
        waits.push(Number(await found.jsonValue()));
        await field.fill("");
        await window.locator("search li").first().waitFor({ state: "detached" });
      }
      const [first = Number.NaN, ...others] = waits;
      return [
        { name: `search, ${cards} cards, first time`, value: first, unit: "ms", budget: { atMost: 30 } },
        {
          name: `search, ${cards} cards, longest of ${others.length}`,
          value: Math.max(...others),
          unit: "ms",
          budget: { atMost: 30 },
        },
      ];
    }),
};
