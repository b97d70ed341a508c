import type { SyncOffer } from "#shared/marketo/syncOffer.ts";
import { MarketoFailure } from "../http/MarketoFailure.ts";
import { readActivityTypes } from "./activityTypes.ts";
import { canExport } from "./canExport.ts";
import { lockSync } from "./lockSync.ts";
import { notAllowed } from "./notAllowed.ts";
import { readLists } from "./readLists.ts";
import { readState } from "./readState.ts";
import { refusalOf } from "./refusalOf.ts";
import type { SyncOptions } from "./SyncOptions.ts";
import type { SyncRun } from "./SyncRun.ts";
import { startRun } from "./startRun.ts";
import { syncFields } from "./syncFields.ts";

/** What a sync can bring. Asks Marketo for what is not known or a day old, unless a sync is under way, which does so itself. */
export async function readOffer(options: Omit<SyncOptions, "choice">): Promise<SyncOffer> {
  const { people } = options;
  const read = await readState({ ...options, choice: {} });
  if (!read.ok)
    return {
      choice: { fields: [], since: null, list: null, types: null, keepDays: 90 },
      fields: [],
      types: [],
      offered: [],
      lists: [],
      error: read.error,
    };
  const { run } = startRun({ ...options, choice: {} }, read.value);
  const error = await askMarketo(run);
  const { fields, since = null, list = null, lists, chosenTypes = null, keepDays, types } = run.state;
  const known = await people.readFields({});
  // Where a person and a company have a field of the same name, it is the person's that is exported.
  const labelled = [...known]
    .sort((a, b) => a.object.localeCompare(b.object))
    .filter((field) => canExport(field) && field.restName !== "id")
    .map(({ restName, label }) => [restName, label] as const);
  return {
    choice: { fields, since, list, types: chosenTypes, keepDays },
    fields: [...new Map(labelled).entries()].map(([name, label]) => ({ name, label })),
    types: (types?.all ?? []).map((id) => ({ id, name: types?.names?.[id] ?? String(id) })),
    offered: types?.offered ?? [],
    lists: lists?.all ?? [],
    ...(error === undefined ? {} : { error }),
  };
}

async function askMarketo(run: SyncRun): Promise<SyncOffer["error"]> {
  const free = lockSync(run.folder);
  if (free === undefined) return undefined;
  try {
    await syncFields(run);
    await readLists(run);
    await readActivityTypes(run);
    return undefined;
  } catch (error) {
    const isDenied = error instanceof MarketoFailure && notAllowed.test(error.error.code);
    return isDenied ? undefined : refusalOf(error);
  } finally {
    free();
  }
}
