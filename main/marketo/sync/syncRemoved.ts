import { datePages, tokenSince } from "./datePages.ts";
import { deletionsToldMs } from "./deletionsToldMs.ts";
import { firstWindow } from "./exportWindows.ts";
import { findOldest } from "./findOldest.ts";
import { importExport } from "./importExport.ts";
import { leadIdsOf } from "./leadIdsOf.ts";
import { overlap } from "./overlap.ts";
import { mostPeople, readPeople } from "./readPeople.ts";
import type { SyncRun } from "./SyncRun.ts";
import { takeExport } from "./takeExport.ts";

/** Forgets who was deleted since the last time; after two weeks, by finding out who is still there. */
export async function syncRemoved(run: SyncRun): Promise<void> {
  const { removed, changed = run.marketoNow(), seen } = run.state;
  if (seen !== undefined || (removed !== undefined && run.marketoNow() - removed.at > deletionsToldMs)) {
    await findMissing(changed, run);
    return;
  }
  run.begin("removed");
  const at = run.marketoNow();
  const since = (removed?.at ?? changed) - overlap(run.timeScale);
  const path = "/rest/v1/activities/deletedleads.json";
  for await (const { result, token } of datePages(path, {}, { token: removed?.token, since }, run)) {
    const ids = leadIdsOf(result);
    if (ids.length > 0) await remove(ids, run);
    await run.keep({ removed: { token, at } });
  }
}

/** Everybody's id is exported; who is kept and not among them is looked up once more before he goes. */
async function findMissing(until: number, run: SyncRun): Promise<void> {
  run.begin("removed");
  const at = run.marketoNow();
  const token = await tokenSince(at - overlap(run.timeScale), run);
  if (run.state.seen === undefined) {
    const oldest = await findOldest(run);
    await run.people.forgetSeen({});
    await run.keep({ seen: Math.floor(oldest / 1000) * 1000 - 1000 });
  }
  for (;;) {
    const window = firstWindow({ from: (run.state.seen ?? 0) + 1000, to: until });
    if (window === undefined) break;
    const wish = { purpose: "seen", filter: "createdAt" } as const;
    const taken = await takeExport({ ...wish, window, fields: ["id"] }, run);
    await importExport(taken, "seen", run);
    await run.keep({ job: undefined, seen: Math.max(run.state.seen ?? 0, taken.window.to) });
  }
  const missing = await run.people.listUnseen({});
  for (let from = 0; from < missing.length; from += mostPeople) {
    const asked = missing.slice(from, from + mostPeople);
    const { ids } = await readPeople(asked, ["id"], run);
    const there = new Set(ids);
    await remove(
      asked.filter((id) => !there.has(id)),
      run,
    );
  }
  await run.people.forgetSeen({});
  await run.keep({ seen: undefined, removed: { token, at } });
}

async function remove(ids: readonly number[], run: SyncRun): Promise<void> {
  const { removed } = await run.people.remove({ ids });
  run.counts.removed += removed;
  run.advance(removed);
}
