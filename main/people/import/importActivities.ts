import { Failure } from "../../failure/Failure.ts";
import type { Store } from "../../store/Store.ts";
import type { ActivityRow } from "../activities/ActivityRow.ts";
import { activityOf } from "../activities/activityOf.ts";
import { activityWriter } from "../activities/activityWriter.ts";
import type { ImportMark } from "./ImportMark.ts";
import { type CsvRows, type CsvSource, type ImportOptions, importCsv } from "./importCsv.ts";

/** Rows of a batch: with more of them at hand, they outlive the memory for what is soon done with, and clearing up takes a quarter of the time. */
const most = 2048;

/**
 * Brings the activities of a CSV in, see `importCsv`. Columns are found by Marketo's names; a row without key, person, time or
 * type is passed over.
 *
 * @returns besides where it came to, how many of the rows of this run are new
 * @throws {Failure} `invalid` for what is no such CSV, with all batches before it kept
 */
export async function importActivities(
  { db }: Pick<Store, "db">,
  source: CsvSource,
  options?: ImportOptions,
): Promise<ImportMark & { readonly done: boolean; readonly added: number }> {
  let added = 0;
  const write = activityWriter({ db });
  const take = (csv: CsvRows) => {
    added += write(activitiesOf(csv));
  };
  const mark = await importCsv({ db }, source, { take, most }, options);
  return { ...mark, added };
}

function activitiesOf({ names, rows }: CsvRows): ActivityRow[] {
  const [guid, lead, at, type, campaign, primaryId, primaryValue, attributes] = [
    "marketoGUID",
    "leadId",
    "activityDate",
    "activityTypeId",
    "campaignId",
    "primaryAttributeValueId",
    "primaryAttributeValue",
    "attributes",
  ].map((name) => names.indexOf(name));
  if (guid === -1 || lead === -1 || at === -1 || type === -1)
    throw new Failure("invalid", "This CSV file has not the columns of activities.");
  const activities: ActivityRow[] = [];
  for (const row of rows) {
    const cell = (column: number | undefined) => row[column ?? -1] ?? null;
    const activity = activityOf({
      guid: cell(guid),
      lead: cell(lead),
      at: cell(at),
      type: cell(type),
      campaign: cell(campaign),
      primaryId: cell(primaryId),
      primaryValue: cell(primaryValue),
      attributes: cell(attributes),
    });
    if (activity !== undefined) activities.push(activity);
  }
  return activities;
}
