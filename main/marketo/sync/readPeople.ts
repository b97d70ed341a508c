import { z } from "zod";
import { defineSchema } from "#shared/dialogue/defineSchema.ts";
import type { PeopleRows } from "../../people/blocks/PeopleRows.ts";
import { allPages } from "./allPages.ts";
import type { SyncRun } from "./SyncRun.ts";

const personSchema = defineSchema(() => z.looseObject({ id: z.number().int().positive() }));

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
  const records = await allPages("position", "/rest/v1/leads.json", query, run);
  const people = records.flatMap((record) => {
    const parsed = personSchema.safeParse(record);
    return parsed.success ? [parsed.data] : [];
  });
  const others = fields.filter((field) => field !== "id");
  return {
    fields: others,
    ids: people.map(({ id }) => id),
    values: people.map((person) => others.map((field) => wordOf(person[field]))),
  };
}

/** Exports write what is empty as `null`. */
function wordOf(value: unknown): string | null {
  if (value === null || value === undefined || value === "" || value === "null") return null;
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
