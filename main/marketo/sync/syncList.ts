import { MarketoFailure } from "../http/MarketoFailure.ts";
import { deletionsToldMs } from "./deletionsToldMs.ts";
import { failed } from "./failed.ts";
import { fewMembers } from "./fewMembers.ts";
import { importExport } from "./importExport.ts";
import { isListTold } from "./isListTold.ts";
import { orThrow } from "./orThrow.ts";
import { peopleRows } from "./peopleRows.ts";
import { mostPeople, readPeople } from "./readPeople.ts";
import type { SyncRun } from "./SyncRun.ts";
import { syncUpdated } from "./syncUpdated.ts";
import { takeExport } from "./takeExport.ts";

/** So many are forgotten at a time. */
const atOnce = 1000;
const freshMs = 24 * 60 * 60 * 1000;

/**
 * Brings everybody in who is on a static list, and what has changed of them; who is not on it, or not any more, is forgotten. A
 * long one is read whole again only after a day, or when activities do not tell who comes and goes: see `readList`.
 *
 * @throws {MarketoFailure} `list-gone`, or a refusal
 */
export async function syncList(list: number, fields: readonly string[], run: SyncRun): Promise<void> {
  await ofList(async () => {
    const { listed, changed, job } = run.state;
    const isBroughtIn = listed !== undefined && listed.upTo === undefined;
    // Of a long one half of the members may be noted already.
    const isUnderWay = job?.purpose === "list";
    const isSmall = !isUnderWay && (listed === undefined || (isBroughtIn && listed.members <= fewMembers));
    if (isSmall && (await readMembers(list, fields, run))) return forgetOthers(run);
    if (isUnderWay || !isFresh(run)) await readWhole(list, fields, run);
    if (isBroughtIn && changed !== undefined) await syncUpdated(fields, run);
  });
}

/** Brings in who has come on the list, and forgets who has left it, when activities told since that somebody did. */
export async function readList(list: number, fields: readonly string[], run: SyncRun): Promise<void> {
  if (run.state.listed?.isOther) await ofList(() => readWhole(list, fields, run));
}

async function ofList<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof MarketoFailure && isGone(error.error))
      throw failed("list-gone", "The list is not in Marketo any more. Choose another one.");
    throw error;
  }
}

/** Activities may pass over somebody who comes or goes: not for longer than a day. */
function isFresh({ state, marketoNow }: SyncRun): boolean {
  const { listed } = state;
  if (!isListTold(state) || listed?.at === undefined) return false;
  const age = marketoNow() - listed.at;
  return age >= 0 && age < freshMs;
}

async function readWhole(list: number, fields: readonly string[], run: SyncRun): Promise<void> {
  const at = await exportMembers(list, run);
  await bringMembers(fields, run);
  await forgetOthers(run);
  const { members } = run.state.listed ?? { members: 0 };
  // Not before all of it is done: a sync that is stopped reads it once more.
  await run.keep({ listed: { members, at } });
}

function isGone({ code, message }: MarketoFailure["error"]): boolean {
  return (code === "1013" || code === "1003") && /\blist\b/i.test(message);
}

/** @returns whether these are all: not of a list that is too long for it */
async function readMembers(list: number, fields: readonly string[], run: SyncRun): Promise<boolean> {
  await run.people.forgetSeen({});
  run.begin("people", run.state.listed?.members);
  const query = { fields, batchSize: mostPeople };
  const how = { signal: run.signal };
  let members = 0;
  let changed = 0;
  for await (const page of run.client.pages("position", `/rest/v1/lists/${list}/leads.json`, query, how)) {
    const rows = peopleRows(orThrow(page).result, fields);
    members += rows.ids.length;
    if (members > fewMembers) return false;
    const { kept } = await run.people.write({ ...rows, onlyChanged: true });
    await run.people.noteSeen({ ids: rows.ids });
    changed += kept;
    run.advance(rows.ids.length);
  }
  run.counts.people += changed;
  await run.keep({ listed: { members }, changed: undefined });
  return true;
}

/** Notes who is on the list, by an export of their ids. @returns when, by Marketo's clock */
async function exportMembers(list: number, run: SyncRun): Promise<number> {
  // One that an earlier run has asked for goes on where it was.
  if (run.state.job?.purpose !== "list") await run.people.forgetSeen({});
  run.begin("export");
  const window = { from: 0, to: run.marketoNow() };
  const taken = await takeExport({ purpose: "list", list, window, fields: ["id"] }, run);
  const { rows } = await importExport(taken, "seen", run);
  const { listed, changed, merged, removed } = run.state;
  const isTold = removed !== undefined && run.marketoNow() - removed.at < deletionsToldMs;
  const upTo = changed === undefined ? 0 : listed?.upTo;
  await run.keep({
    job: undefined,
    listed: { members: rows, ...(upTo === undefined ? {} : { upTo }) },
    // Who was deleted before is not on the list.
    removed: isTold ? removed : { at: taken.askedAt },
    changed: changed ?? taken.askedAt,
    merged: merged ?? taken.askedAt,
  });
  return taken.askedAt;
}

/** With the values of those whose values are not known, or not of all the fields. */
async function bringMembers(fields: readonly string[], run: SyncRun): Promise<void> {
  const { listed } = run.state;
  if (listed?.upTo !== undefined) {
    const { members, upTo } = listed;
    await bring(await run.people.listSeen({ after: upTo }), fields, run, (last) =>
      run.keep({ listed: { members, upTo: last } }),
    );
    await run.keep({ listed: { members } });
  }
  await bring(await run.people.listSeen({}), fields, run);
}

async function bring(
  ids: readonly number[],
  fields: readonly string[],
  run: SyncRun,
  done: (last: number) => Promise<void> = async () => undefined,
): Promise<void> {
  if (ids.length > 0) run.begin("people", ids.length);
  for (let from = 0; from < ids.length; from += mostPeople) {
    run.check();
    const asked = ids.slice(from, from + mostPeople);
    const rows = await readPeople(asked, fields, run);
    await run.people.write(rows);
    run.counts.people += rows.ids.length;
    run.advance(asked.length);
    await done(asked.at(-1) ?? 0);
  }
}

async function forgetOthers(run: SyncRun): Promise<void> {
  const others = await run.people.listUnseen({});
  if (others.length > 0) run.begin("removed", others.length);
  for (let from = 0; from < others.length; from += atOnce) {
    run.check();
    const { removed } = await run.people.remove({ ids: others.slice(from, from + atOnce) });
    run.counts.removed += removed;
    run.advance(removed);
  }
  await run.people.forgetSeen({});
}
