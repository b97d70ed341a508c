import type { Page } from "@playwright/test";
import type { Measure } from "../measure.ts";
import { median } from "../median.ts";
import { framesWhile, toAndFro } from "../support/canvasPace.ts";
import { longestTask, watchTasks } from "../support/longTasks.ts";
import { fillVisits } from "../support/reports/fillVisits.ts";
import { spotOf } from "../support/spotOf.ts";
import { withGrid } from "../support/withGrid.ts";

const cards = 5000;
const rounds = 5;

/** Where visitors stop, laid over a large canvas: how soon it is there, and what it costs while the canvas is moved. */
export const dropOff: Measure = {
  id: "drop-off",
  run: () =>
    withGrid(
      cards,
      async ({ window }) => {
        const off = await pan(window);
        await watchTasks(window);
        const times: number[] = [];
        for (let turn = 0; turn < rounds; turn += 1) {
          times.push(await show(window));
          if (turn < rounds - 1) await hide(window);
        }
        const task = await longestTask(window);
        const on = await pan(window);
        const name = `drop-off over ${cards} cards`;
        return [
          {
            ...{ name: `${name}: until it is seen`, value: median(times), unit: "ms", budget: null },
            detail: `the first time ${(times[0] ?? 0).toFixed(0)} ms`,
          },
          {
            name: `${name}: longest task`,
            value: task,
            unit: "ms",
            budget: null,
            detail: "0: none over 50 ms",
          },
          {
            ...{ name: `${name}: pan at zoom 1, p95`, value: on, unit: "ms", budget: { atMost: 17 } },
            detail: `without it: ${off.toFixed(1)} ms`,
          },
        ];
      },
      (home) => fillVisits(home, cards),
    ),
};

async function pan(window: Page): Promise<number> {
  return framesWhile(window, await spotOf(window, ".react-flow__pane"), toAndFro(400));
}

/** From the click to the frame in which the first share is painted, in milliseconds. */
async function show(window: Page): Promise<number> {
  return window.evaluate(
    () =>
      new Promise<number>((done) => {
        const began = performance.now();
        const look = () => {
          const share = document.querySelector('[role="img"][aria-label*="visits went this way"]');
          requestAnimationFrame(share === null ? look : () => done(performance.now() - began));
        };
        requestAnimationFrame(look);
        document.querySelector<HTMLElement>('[aria-label="Show where visitors stop"]')?.click();
      }),
  );
}

async function hide(window: Page): Promise<void> {
  await window.getByRole("button", { name: "Hide where visitors stop" }).click();
  await window.getByRole("img", { name: "visits went this way" }).first().waitFor({ state: "detached" });
}
