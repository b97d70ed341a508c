import { MarketoFailure } from "../http/MarketoFailure.ts";
import { firstWindow } from "./exportWindows.ts";
import { importExport } from "./importExport.ts";
import { overlap } from "./overlap.ts";
import type { SyncRun } from "./SyncRun.ts";
import { syncChanges } from "./syncChanges.ts";
import { takeExport } from "./takeExport.ts";
import { wantedNow } from "./wantedNow.ts";

/**
 * Brings everybody in who has changed since the last time, new people too: by an export where the subscription exports by changes,
 * which it says once and is then remembered; otherwise change by change.
 */
export async function syncUpdated(fields: readonly string[], run: SyncRun): Promise<void> {
  if (run.state.withoutUpdatedAt) return syncChanges(fields, run);
  try {
    await exportUpdated(fields, run);
  } catch (error) {
    if (!(error instanceof MarketoFailure) || error.error.code !== "1035") throw error;
    await run.keep({ withoutUpdatedAt: true, job: undefined });
    run.lacks?.("updatedAt");
    await syncChanges(fields, run);
  }
}

async function exportUpdated(fields: readonly string[], run: SyncRun): Promise<void> {
  const { asked, wanted } = wantedNow(fields, run.state);
  let goal = run.marketoNow();
  let from = (run.state.changed ?? 0) - overlap(run.timeScale);
  for (;;) {
    // Where our clock says that nothing can have happened yet, Marketo's answer puts it right.
    const window = firstWindow({ from, to: Math.max(from, goal) });
    if (window === undefined) return;
    const { clock } = run.state;
    run.begin("export");
    const wish = { purpose: "updated", filter: "updatedAt" } as const;
    const taken = await takeExport({ ...wish, window, fields: asked }, run);
    const { rows, added } = await importExport(taken, "people", run, wanted);
    run.counts.people += wanted === undefined ? rows : added;
    const changed = Math.max(run.state.changed ?? 0, taken.window.to);
    const created = run.state.created ?? { from: changed, to: changed };
    await run.keep({ job: undefined, changed, created: { from: created.from, to: changed } });
    if (run.state.clock !== clock) goal = run.marketoNow();
    const next = taken.window.to + 1000;
    if (next > goal) return;
    // One that an earlier run has asked for lacks what Marketo told late of that moment.
    from = Math.min(next, taken.askedAt - overlap(run.timeScale));
  }
}
