import { joinTwins } from "../../people/own/joinTwins.ts";
import { MarketoFailure } from "../http/MarketoFailure.ts";
import { chooseFields } from "./chooseFields.ts";
import { removeExportFiles } from "./exportFile.ts";
import { failed } from "./failed.ts";
import { fewMembers } from "./fewMembers.ts";
import { beginning, findOldest } from "./findOldest.ts";
import { isListTold } from "./isListTold.ts";
import { lockSync } from "./lockSync.ts";
import { notAllowed } from "./notAllowed.ts";
import { readState } from "./readState.ts";
import { refusalOf } from "./refusalOf.ts";
import type { SyncOptions } from "./SyncOptions.ts";
import type { SyncOutcome } from "./SyncOutcome.ts";
import type { SyncRun } from "./SyncRun.ts";
import { startRun } from "./startRun.ts";
import { syncActivities } from "./syncActivities.ts";
import { syncCompanies } from "./syncCompanies.ts";
import { syncCreated } from "./syncCreated.ts";
import { syncFields } from "./syncFields.ts";
import { readList, syncList } from "./syncList.ts";
import { syncRemoved } from "./syncRemoved.ts";
import { syncUpdated } from "./syncUpdated.ts";
import { warnRefused } from "./warnRefused.ts";

/** Lists of people are opened by these. */
const sorted = ["lead.lastName", "lead.email", "company.name", "lead.createdAt", "lead.updatedAt"];
/** Marketo tells of single changes for 90 days. */
const changesMs = 85 * 24 * 60 * 60 * 1000;

/**
 * Brings people, what became of them and what they did from Marketo into the people's file: all of it the first time, then what
 * is new. It can be stopped or killed at any moment; the next goes on there. Never throws for what Marketo, the disk or the
 * user does: that stands in the outcome.
 */
export async function syncMarketo(options: SyncOptions): Promise<SyncOutcome> {
  const before = options.client.calls();
  const none = { people: 0, removed: 0, activities: 0, fields: 0, calls: 0, warnings: [] };
  let free: (() => void) | undefined;
  try {
    free = lockSync(options.folder);
  } catch (error) {
    return { ...none, error: refusalOf(error) };
  }
  if (free === undefined)
    return { ...none, error: failed("busy", "Another sync of these people is under way.", true).error };
  try {
    const read = await readState(options);
    if (!read.ok) return { ...none, error: read.error };
    const { run, warnings, tellEnd } = startRun(options, read.value);
    const outcome = () => ({ ...run.counts, calls: options.client.calls() - before, warnings });
    try {
      await syncAll(run);
      tellEnd("done");
      return outcome();
    } catch (error) {
      // Timelines are read meanwhile. A program that ends has no time for it: the next sync makes it.
      if (options.signal?.reason !== "quit")
        await run.people.indexActivities({ isWanted: true }).catch(() => undefined);
      const refusal = refusalOf(error);
      tellEnd(refusal.code === "cancelled" ? "paused" : "failed", refusal.message);
      return { ...outcome(), error: refusal };
    }
  } catch (error) {
    return { ...none, calls: options.client.calls() - before, error: refusalOf(error) };
  } finally {
    free();
  }
}

async function syncAll(run: SyncRun): Promise<void> {
  // What was chosen holds for the next sync too, whatever becomes of this one.
  await run.keep({});
  await removeExportFiles(run.folder, run.state.job?.exportId);
  // A sync that was killed may have left it away.
  await run.people.indexActivities({ isWanted: true });
  await syncFields(run);
  try {
    await syncPeople(run);
  } catch (error) {
    if (!(error instanceof MarketoFailure) || error.error.code !== "1006") throw error;
    // A field is not there any more; since when, the catalogue tells.
    await syncFields(run, true);
    await syncPeople(run);
  }
  await syncCompanies(run);
  const { list } = run.state;
  if (list === undefined) await ifAllowed("removed", run, () => syncRemoved(run));
  await ifAllowed("activities", run, () => syncActivities(run));
  // Who was deleted is not on a list that is read whole.
  if (list !== undefined && isListTold(run.state)) {
    await ifAllowed("removed", run, () => syncRemoved(run));
    await readList(list, run.state.brought, run);
  }
  await joinTwins(run.people, run.now());
  const kept = new Set(run.state.brought);
  const attributes = sorted.filter((name) => kept.has(name === "company.name" ? "company" : name.slice(5)));
  await run.people.prepare({ attributes });
}

async function syncPeople(run: SyncRun): Promise<void> {
  const { fields, missing } = await chosenFields(run);
  for (const name of missing)
    run.warn({
      ...{ code: "field", detail: name },
      message: `The field “${name}” is not in Marketo, or not any more. It was left out.`,
    });
  const { since, list, brought, changed, withoutUpdatedAt } = run.state;
  const isForgotten = withoutUpdatedAt && run.marketoNow() - (changed ?? 0) > changesMs;
  if (isForgotten || fields.some((field) => !brought.includes(field))) {
    // What is not known of those who do not change, or not any more, has to come for everybody.
    const none = { created: undefined, changed: undefined, changesToken: undefined };
    const members = run.state.listed?.members ?? 0;
    const listed = members > fewMembers ? { members, upTo: 0 } : undefined;
    await run.keep({ ...none, listed, brought: [...fields] });
  } else if (brought.some((field) => !fields.includes(field))) {
    // From now on it goes stale, or it has come for some only: wanted again, it has to come for everybody.
    await run.keep({ brought: [...fields] });
  }
  if (list !== undefined) return syncList(list, fields, run);
  const isKnown = run.state.changed !== undefined;
  const oldest = await findOldest(run);
  if (since === undefined && oldest === beginning)
    run.warn({
      code: "beginning",
      message:
        "When the subscription began is not known (“Read-Only Assets” tells), so that all years since 2007 are asked for. A starting date makes the first sync quicker.",
    });
  await syncCreated(Math.max(since ?? oldest, oldest), fields, run);
  if (isKnown) await syncUpdated(fields, run);
}

/** A field that the user has just named may be newer than the catalogue. */
async function chosenFields(run: SyncRun): Promise<ReturnType<typeof chooseFields>> {
  const chosen = chooseFields(run.state.fields, await run.people.readFields({}));
  if (chosen.missing.length === 0 || run.choice.fields === undefined) return chosen;
  return chooseFields(run.state.fields, await syncFields(run, true));
}

async function ifAllowed(
  what: "removed" | "activities",
  run: SyncRun,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof MarketoFailure) || !notAllowed.test(error.error.code)) throw error;
    warnRefused(what, error.error, run);
  }
}
