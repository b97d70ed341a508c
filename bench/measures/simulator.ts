import { expect } from "@playwright/test";
import { addDialogue } from "#tests/support/addDialogue.ts";
import { startApp } from "#tests/support/startApp.ts";
import type { Measure } from "../measure.ts";
import { median } from "../median.ts";

const openings = 50;

/**
 * From the click that opens the simulator until the first message stands in it; and what so many openings leave behind in
 * the studio's heap and in main's.
 */
export const simulator: Measure = {
  id: "simulator",
  run: async () => {
    const { app, window, close } = await startApp();
    try {
      const id = await addDialogue(window, "Sample", "product-questions");
      await window.evaluate((dialogue) => {
        location.hash = `#/dialogue/${dialogue}`;
      }, id);
      const panel = window.getByRole("region", { name: "Simulator" });
      const answer = panel.frameLocator("iframe").getByRole("button", { name: "Yes" });
      const toggle = window.getByRole("button", { name: "Simulate" });
      const shut = () => panel.getByRole("button", { name: "Close the simulator" }).click();
      await answer.waitFor();
      await shut();
      const inMain = () =>
        app.evaluate(() => {
          (globalThis as { gc?: () => void }).gc?.();
          return process.memoryUsage().heapUsed;
        });
      const client = await window.context().newCDPSession(window);
      const inStudio = async () => {
        await client.send("HeapProfiler.collectGarbage");
        return (await client.send("Runtime.getHeapUsage")).usedSize;
      };
      const open = async () => {
        const started = performance.now();
        await toggle.click();
        await answer.waitFor();
        const took = performance.now() - started;
        await shut();
        await expect(panel).toBeHidden();
        return took;
      };
      for (let warm = 0; warm < 5; warm += 1) await open();
      const [main, studio] = [await inMain(), await inStudio()];
      const times: number[] = [];
      for (let round = 0; round < openings; round += 1) times.push(await open());
      const grown = (before: number, after: number) => Math.max(0, after - before) / 1e6;
      return [
        { name: "simulator opens", value: median(times), unit: "ms", budget: { atMost: 500 } },
        {
          name: `simulator: studio's heap after ${openings} openings`,
          value: grown(studio, await inStudio()),
          unit: "MB",
          budget: { atMost: 1 },
        },
        {
          name: `simulator: main's heap after ${openings} openings`,
          value: grown(main, await inMain()),
          unit: "MB",
          budget: null,
          detail: "collected when main pleases",
        },
      ];
    } finally {
      await close();
    }
  },
};
