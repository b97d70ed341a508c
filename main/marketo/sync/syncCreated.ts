import { firstWindow, lastWindow } from "./exportWindows.ts";
import { importExport } from "./importExport.ts";
import type { SyncRun } from "./SyncRun.ts";
import type { TimeRange } from "./TimeRange.ts";
import { takeExport } from "./takeExport.ts";

/**
 * Brings everybody in who was created since `since`, in windows: from there to now the first time, and later those who came
 * before, from the newest to the oldest, when the user wants to go further back. What changes from the first export on is
 * for `syncUpdated`.
 */
export async function syncCreated(since: number, fields: readonly string[], run: SyncRun): Promise<void> {
  const start = Math.floor(since / 1000) * 1000;
  for (;;) {
    // Nothing has come while the end of the range lies before its beginning.
    const done = run.state.created ?? { from: start, to: start - 1000 };
    const until = run.state.changed ?? run.marketoNow();
    const ahead = firstWindow({ from: done.to + 1000, to: until });
    const window = ahead ?? lastWindow({ from: start, to: done.from - 1000 });
    if (window === undefined) return;
    run.begin("export");
    const wish = { purpose: "created", filter: "createdAt" } as const;
    const taken = await takeExport({ ...wish, window, fields }, run);
    const { rows } = await importExport(taken, "people", run);
    run.counts.people += rows;
    await run.keep({
      job: undefined,
      created: joined(done, taken.window),
      changed: run.state.changed ?? taken.askedAt,
      removed: run.state.removed ?? { at: taken.askedAt },
      merged: run.state.merged ?? taken.askedAt,
    });
  }
}

/** With a window that an earlier run has asked for, if it still lies at one of the ends. */
function joined(done: TimeRange, { from, to }: TimeRange): TimeRange {
  if (to < done.from - 1000 || from > done.to + 1000) return done;
  return { from: Math.min(done.from, from), to: Math.max(done.to, to) };
}
