import type { ElectronApplication, Page } from "@playwright/test";
import type { Result } from "#shared/ipc/result.ts";
import { startApp } from "#tests/support/startApp.ts";
import type { Measure } from "../measure.ts";
import { longestTask, watchTasks } from "../support/longTasks.ts";
import { marketoTimeScale } from "../support/people/marketoTimeScale.ts";
import { startMarketoApart } from "../support/people/startMarketoApart.ts";
import { syncedFields } from "../support/people/syncedFields.ts";
import { longestOfMain, watchMain } from "../support/watchMain.ts";

/** What the studio does by itself a while after its start is not the sync's. */
const calm = 12_000;

/**
 * How long the studio's main process and its window ever stand still while people and activities come in, and how much memory main
 * takes more, with the thread of the people in it.
 */
export const syncStudio: Measure = {
  id: "sync-studio",
  async run({ isFull }) {
    const people = isFull ? 1_000_000 : 200_000;
    const marketo = await startMarketoApart(people, people);
    try {
      const studio = await startApp({ env: { PARLEY_MARKETO_TIME_SCALE: String(marketoTimeScale) } });
      const { app, window, close } = studio;
      try {
        await connect(window, marketo);
        await after(calm);
        const before = await memoryOf(app);
        await watchTasks(window);
        await watchMain(app);
        const choice = { since: null, list: null, types: null, keepDays: 90 };
        const fields = syncedFields.filter((field) => field !== "id");
        await ask(window, "marketo:sync", { id: "bench", choice: { ...choice, fields } });
        while ((await ask(window, "marketo:syncing", undefined)) !== null) await after(500);
        const main = await longestOfMain(app);
        const { most } = await memoryOf(app);
        const came = await ask(window, "people:count", { where: { all: [] } });
        if (Reflect.get(Object(came), "of") !== people) throw new Error("Not everybody has come.");
        const name = `sync of ${people.toLocaleString("en-US")} people in the studio:`;
        const budget = { atMost: 50 };
        return [
          {
            ...{ name: `${name} longest task of main`, value: main.task, unit: "ms", budget },
            detail: `of a core; a clock in it was late by ${main.late.toFixed(0)} ms at most, which waits for the disk and busy cores add to`,
          },
          {
            ...{
              name: `${name} longest task of the window`,
              value: await longestTask(window),
              unit: "ms",
              budget,
            },
            detail: "0: none over 50 ms",
          },
          {
            ...{ name: `${name} memory`, value: most - before.now, unit: "MB", budget: { atMost: 250 } },
            detail: "the most of main and its threads, without what they had before",
          },
        ];
      } finally {
        await close();
      }
    } finally {
      await marketo.close();
    }
  },
};

async function connect(
  window: Page,
  { url, clientId, clientSecret }: Awaited<ReturnType<typeof startMarketoApart>>,
): Promise<void> {
  const connection = { id: "bench", name: "Bench", endpoint: url, munchkinId: "", dailyBudget: 50_000 };
  await ask(window, "marketo:save", { connection, credentials: { clientId, clientSecret } });
}

/** Memory of main, with its threads, in MB. */
function memoryOf(app: ElectronApplication): Promise<{ readonly now: number; readonly most: number }> {
  return app.evaluate(() => ({
    now: process.memoryUsage.rss() / 1024 ** 2,
    most: process.resourceUsage().maxRSS / 1024,
  }));
}

/** Calls main as the window's own code does. */
async function ask(window: Page, channel: string, input: unknown): Promise<unknown> {
  const answer = await window.evaluate(
    ([name, given]) => Reflect.get(window, "studio").call(name, given) as Promise<Result<unknown>>,
    [channel, input] as const,
  );
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value;
}

function after(ms: number): Promise<void> {
  return new Promise((passed) => setTimeout(passed, ms));
}
