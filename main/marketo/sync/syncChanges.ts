import { datePages } from "./datePages.ts";
import { leadIdsOf } from "./leadIdsOf.ts";
import { overlap } from "./overlap.ts";
import { mostPeople, readPeople } from "./readPeople.ts";
import type { SyncRun } from "./SyncRun.ts";
import { wantedNow } from "./wantedNow.ts";

/** Brings everybody in who has changed since the last time, as Marketo tells change by change. */
export async function syncChanges(fields: readonly string[], run: SyncRun): Promise<void> {
  run.begin("changes");
  const now = Math.floor(run.marketoNow() / 1000) * 1000;
  const { changed = now, changesToken } = run.state;
  const { asked, wanted } = wantedNow(fields, run.state);
  const waiting = new Set<number>();
  const bring = async (most: number) => {
    while (waiting.size > most) {
      const ids = [...waiting].slice(0, mostPeople);
      const rows = await readPeople(ids, asked, run);
      const { kept } = await run.people.write({ ...rows, ...(wanted && { wanted }) });
      for (const id of ids) waiting.delete(id);
      run.counts.people += kept;
      run.advance(rows.ids.length);
    }
  };
  const path = "/rest/v1/activities/leadchanges.json";
  const from = { token: changesToken, since: changed - overlap(run.timeScale) };
  let token = changesToken;
  for await (const page of datePages(path, { fields }, from, run)) {
    for (const id of leadIdsOf(page.result)) waiting.add(id);
    await bring(mostPeople - 1);
    token = page.token;
    if (waiting.size === 0) await run.keep({ changesToken: token });
  }
  await bring(0);
  const created = run.state.created ?? { from: now, to: now };
  await run.keep({ changesToken: token, changed: now, created: { from: created.from, to: now } });
}
