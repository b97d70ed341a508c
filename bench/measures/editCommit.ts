import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startApp } from "#tests/support/startApp.ts";
import type { Measure } from "../measure.ts";
import { percentile95 } from "../support/percentile95.ts";
import { seedHome } from "../support/seedHome.ts";

const keys = 200;

/** From a key pressed in the inspector to "Saved" on screen, which stands there only after the commit: 50 cards, p95. */
export const editCommit: Measure = {
  id: "edit",
  async run() {
    const home = mkdtempSync(join(tmpdir(), "parley-bench-edit-"));
    seedHome(home, 1);
    const { window, close } = await startApp({ home });
    try {
      await window.evaluate(() => {
        location.hash = "#/dialogue/d0";
      });
      await window.locator('.react-flow__node:has([data-kind="question"])').first().click();
      const text = window
        .getByRole("complementary", { name: "Inspector" })
        .getByLabel("Text", { exact: true });
      await text.focus();
      await window.evaluate(() => {
        const waits: number[] = [];
        let pressed = 0;
        addEventListener("keydown", () => {
          pressed = performance.now();
        });
        new MutationObserver(() => {
          if (document.querySelector('header [data-state="saved"]')) waits.push(performance.now() - pressed);
        }).observe(document.body, { subtree: true, attributeFilter: ["data-state"] });
        Object.assign(window, { waits });
      });
      await window.keyboard.type("x".repeat(keys), { delay: 60 });
      const waits = await window.evaluate(() => Reflect.get(window, "waits") as number[]);
      if (waits.length < keys / 2)
        throw new Error(`only ${waits.length} of ${keys} edits were seen to be saved`);
      const value = percentile95(waits);
      return [{ name: "an edit until it is committed, p95", value, unit: "ms", budget: { atMost: 100 } }];
    } finally {
      await close();
      rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    }
  },
};
