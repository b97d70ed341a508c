import type { ActivityRow } from "../../people/activities/ActivityRow.ts";
import { readActivityTypes } from "./activityTypes.ts";
import { datePages } from "./datePages.ts";
import { firstWindow, lastWindow } from "./exportWindows.ts";
import { importExport } from "./importExport.ts";
import { overlap } from "./overlap.ts";
import { mergesIn, readActivities } from "./readActivities.ts";
import type { SyncRun } from "./SyncRun.ts";
import type { SyncState } from "./syncState.ts";
import { takeExport } from "./takeExport.ts";

const dayMs = 24 * 60 * 60 * 1000;
/** What happened lately is read page by page; what is further back, by exports. */
const latelyMs = 7 * dayMs;
/** The first exports end so near to now. */
const nearMs = 60 * 60 * 1000;
const mostTypes = 10;
/** So many are brought in sooner without the index of their persons, which is made anew when all are in. */
const many = 50_000;

type Progress = NonNullable<SyncState["activities"]>;

/**
 * Brings in what people did: of all types that are wanted, for as many days as it is kept; follows the merges among it, and
 * forgets what is older. An activity that comes twice counts once.
 */
export async function syncActivities(run: SyncRun): Promise<void> {
  const { all, offered, merge, listing } = await readActivityTypes(run);
  const wanted = run.state.chosenTypes?.filter((type) => all.includes(type)) ?? offered;
  const needed = [...(merge === undefined ? [] : [merge]), ...(isOfLongList(run) ? (listing ?? []) : [])];
  const types = [...new Set([...wanted, ...needed])].sort((a, b) => a - b);
  const start = Math.floor((run.marketoNow() - run.state.keepDays * dayMs) / 1000) * 1000;
  if (types.some((type) => !run.state.activities?.types.includes(type)))
    await run.keep({ activities: { types, done: { from: start, to: start - 1000 }, tokens: {} } });
  const now = run.marketoNow();
  await bringHistory(start, types, run);
  await run.people.indexActivities({ isWanted: true });
  if (merge !== undefined) {
    const since = (run.state.merged ?? start) - overlap(run.timeScale);
    const { removed } = await follow(await run.people.listActivities({ type: merge, since }), merge, run);
    if (removed > 0) await run.keep(otherList(run.state));
  }
  await bringNews(types, merge, run);
  const { done, ...others } = progress(run);
  const from = Math.max(done.from, start);
  await run.keep({ merged: now, activities: { ...others, done: { from, to: done.to } } });
  while ((await run.people.forgetActivities({ before: start })).more) run.check();
}

function progress({ state }: SyncRun): Progress {
  return state.activities ?? { types: [], done: { from: 0, to: -1000 }, tokens: {} };
}

function isOfLongList({ state }: SyncRun): boolean {
  return state.list !== undefined && state.listed?.at !== undefined;
}

/** That somebody has come on the list, or left it. */
function otherList({ listed }: SyncState): Pick<SyncState, "listed"> {
  return listed?.at === undefined ? {} : { listed: { ...listed, isOther: true } };
}

/** Whether among activities somebody comes on the list that is synced, or leaves it. */
function tellsOfList(
  activities: readonly Pick<ActivityRow, "type" | "primaryId">[],
  { list, types }: SyncState,
): boolean {
  const isOfList = ({ type, primaryId }: Pick<ActivityRow, "type" | "primaryId">) =>
    primaryId === list && types?.listing?.includes(type) === true;
  return list !== undefined && activities.some(isOfList);
}

async function bringHistory(start: number, types: readonly number[], run: SyncRun): Promise<void> {
  for (;;) {
    const { done, tokens } = progress(run);
    const isFirst = Object.keys(tokens).length === 0;
    const isLate = run.marketoNow() - done.to > (isFirst ? nearMs : latelyMs);
    const ahead = isLate
      ? firstWindow({ from: Math.max(start, done.to - overlap(run.timeScale)), to: run.marketoNow() })
      : undefined;
    const isBack = done.from - start > dayMs;
    const window = ahead ?? (isBack ? lastWindow({ from: start, to: done.from - 1000 }) : undefined);
    if (window === undefined) return;
    run.begin("export");
    const wish = { purpose: "activities", filter: "createdAt" } as const;
    const taken = await takeExport({ ...wish, window, types }, run);
    if ((taken.records ?? many) >= many) await run.people.indexActivities({ isWanted: false });
    const { added } = await importExport(taken, "activities", run);
    run.counts.activities += added;
    const { from, to } = taken.window;
    const isNext = from <= Math.max(start, done.to + 1000) && to >= done.from - 1000;
    const ofList = await listedSince(run);
    const known = isNext ? { from: Math.min(done.from, from), to: Math.max(done.to, to) } : done;
    await run.keep({
      ...(tellsOfList(ofList, run.state) ? otherList(run.state) : {}),
      job: undefined,
      // Where the queues stood is before what has just come.
      activities: { types: [...types], done: known, tokens: ahead === undefined ? tokens : {} },
    });
  }
}

/** Who came on lists and left them since the one that is synced was read whole. */
async function listedSince(run: SyncRun): Promise<readonly Pick<ActivityRow, "type" | "primaryId">[]> {
  const { listed, types } = run.state;
  if (listed?.at === undefined) return [];
  const since = listed.at - overlap(run.timeScale);
  const found = (types?.listing ?? []).map((type) => run.people.listActivities({ type, since }));
  return (await Promise.all(found)).flat();
}

async function bringNews(types: readonly number[], merge: number | undefined, run: SyncRun): Promise<void> {
  run.begin("activities");
  const current: Progress["tokens"] = {};
  const now = Math.floor(run.marketoNow() / 1000) * 1000;
  const since = progress(run).done.to - overlap(run.timeScale);
  for (let at = 0; at < types.length; at += mostTypes) {
    const queue = types.slice(at, at + mostTypes);
    const name = queue.join();
    const query = { activityTypeIds: queue, batchSize: 300 };
    const from = { token: progress(run).tokens[name], since };
    for await (const page of datePages("/rest/v1/activities.json", query, from, run)) {
      const rows = readActivities(page.result);
      const { added } = await run.people.writeActivities({ rows });
      run.counts.activities += added;
      run.advance(rows.length);
      const { removed } = await follow(rows, merge, run);
      const isOther = removed > 0 || tellsOfList(rows, run.state);
      const { tokens, ...others } = progress(run);
      current[name] = page.token;
      await run.keep({
        ...(isOther ? otherList(run.state) : {}),
        activities: { ...others, tokens: { ...tokens, ...current } },
      });
    }
  }
  const { done } = progress(run);
  const known = { from: done.from, to: Math.max(done.to, now) };
  await run.keep({ activities: { types: [...types], done: known, tokens: current } });
}

async function follow(
  activities: Parameters<typeof mergesIn>[0],
  type: number | undefined,
  run: SyncRun,
): Promise<{ readonly removed: number }> {
  const merges = mergesIn(activities, type);
  if (merges.length === 0) return { removed: 0 };
  const { removed } = await run.people.merge({ merges });
  run.counts.removed += removed;
  return { removed };
}
