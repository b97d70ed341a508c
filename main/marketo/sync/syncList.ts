import { MarketoFailure } from "../http/MarketoFailure.ts";
import { failed } from "./failed.ts";
import { fewMembers } from "./fewMembers.ts";
import { importExport } from "./importExport.ts";
import { orThrow } from "./orThrow.ts";
import { peopleRows } from "./peopleRows.ts";
import { mostPeople, readPeople } from "./readPeople.ts";
import type { SyncRun } from "./SyncRun.ts";
import { syncUpdated } from "./syncUpdated.ts";
import { takeExport } from "./takeExport.ts";

/** So many are forgotten at a time. */
const atOnce = 1000;

/**
 * Brings everybody in who is on a static list, and what has changed of them; who is not on it, or not any more, is forgotten.
 *
 * @throws {MarketoFailure} `list-gone`, or a refusal
 */
export async function syncList(list: number, fields: readonly string[], run: SyncRun): Promise<void> {
  try {
    const { listed, changed, job } = run.state;
    const isBroughtIn = listed !== undefined && listed.upTo === undefined;
    // Of a long one half of the members may be noted already.
    const isUnderWay = job?.purpose === "list";
    const isSmall = !isUnderWay && (listed === undefined || (isBroughtIn && listed.members <= fewMembers));
    if (!(isSmall && (await readMembers(list, fields, run)))) {
      await exportMembers(list, run);
      await bringMembers(fields, run);
      if (isBroughtIn && changed !== undefined) await syncUpdated(fields, run);
    }
    await forgetOthers(run);
  } catch (error) {
    if (error instanceof MarketoFailure && isGone(error.error))
      throw failed("list-gone", "The list is not in Marketo any more. Choose another one.");
    throw error;
  }
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

/** Notes who is on the list, by an export of their ids. */
async function exportMembers(list: number, run: SyncRun): Promise<void> {
  // One that an earlier run has asked for goes on where it was.
  if (run.state.job?.purpose !== "list") await run.people.forgetSeen({});
  run.begin("export");
  const window = { from: 0, to: run.marketoNow() };
  const taken = await takeExport({ purpose: "list", list, window, fields: ["id"] }, run);
  const { rows } = await importExport(taken, "seen", run);
  const { listed, changed, merged } = run.state;
  const upTo = changed === undefined ? 0 : listed?.upTo;
  await run.keep({
    job: undefined,
    listed: { members: rows, ...(upTo === undefined ? {} : { upTo }) },
    changed: changed ?? taken.askedAt,
    merged: merged ?? taken.askedAt,
  });
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
