import type { PeopleRows } from "../../people/blocks/PeopleRows.ts";
import { allPages } from "./allPages.ts";
import { peopleRows } from "./peopleRows.ts";
import type { SyncRun } from "./SyncRun.ts";

/** As many as Marketo looks up at once. */
export const mostPeople = 300;

/**
 * At most 300 people by their ids, as an export would write them; who is not there any more is left out.
 *
 * @throws {MarketoFailure} a refusal
 */
export async function readPeople(
  ids: readonly number[],
  fields: readonly string[],
  run: SyncRun,
): Promise<PeopleRows> {
  const query = { filterType: "id", filterValues: ids, fields, batchSize: mostPeople };
  return peopleRows(await allPages("position", "/rest/v1/leads.json", query, run), fields);
}
