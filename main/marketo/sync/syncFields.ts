import { z } from "zod";
import { defineSchema } from "#shared/dialogue/defineSchema.ts";
import type { FieldRow } from "#shared/marketo/fieldRow.ts";
import { type FieldAnswers, mergeFields } from "#shared/marketo/mergeFields.ts";
import { MarketoFailure } from "../http/MarketoFailure.ts";
import { allPages } from "./allPages.ts";
import type { SyncRun } from "./SyncRun.ts";
import { warnRefused } from "./warnRefused.ts";

/** How old the catalogue may be; Marketo asks for a day at least. */
const freshMs = 24 * 60 * 60 * 1000;

const describedSchema = defineSchema(() =>
  z.looseObject({
    fields: z.array(z.unknown()),
    searchableFields: z.array(z.array(z.string())).optional().catch(undefined),
  }),
);

/**
 * Refreshes the catalogue of fields when it is a day old, or `isForced`. What is not allowed is left out with a warning; what was
 * known of it stays.
 *
 * @throws {MarketoFailure} when Marketo does not tell at all
 */
export async function syncFields(run: SyncRun, isForced = false): Promise<readonly FieldRow[]> {
  const before = await run.people.readFields({});
  const { fieldsAt } = run.state;
  const age = run.marketoNow() - (fieldsAt ?? 0);
  if (!isForced && fieldsAt !== undefined && age >= 0 && age < freshMs) return counted(before, run);
  run.begin("fields");
  const answers: { -readonly [Key in keyof FieldAnswers]: FieldAnswers[Key] } = {};
  const described = (await read("/rest/v1/leads/describe2.json", run))?.[0];
  const parsed = describedSchema.safeParse(described);
  if (parsed.success) {
    answers.describe2 = parsed.data.fields;
    answers.searchable = (parsed.data.searchableFields ?? []).flat();
  }
  const older = await read("/rest/v1/leads/describe.json", run);
  if (older !== undefined) answers.describe = older;
  const companies = describedSchema.safeParse((await read("/rest/v1/companies/describe.json", run))?.[0]);
  if (companies.success) answers.companies = companies.data.fields;
  const form = await read("/rest/asset/v1/form/fields.json", run, "offset");
  if (form !== undefined) answers.form = form;
  const fields = mergeFields(answers, before, run.marketoNow());
  await run.people.keepFields({ fields });
  await run.keep({ fieldsAt: run.marketoNow() });
  return counted(fields, run);
}

function counted(fields: readonly FieldRow[], run: SyncRun): readonly FieldRow[] {
  run.counts.fields = fields.filter(({ vanished }) => vanished === undefined).length;
  return fields;
}

/** What a permission is missing for says nothing about the rest. */
async function read(
  path: string,
  run: SyncRun,
  paging: "position" | "offset" = "position",
): Promise<unknown[] | undefined> {
  try {
    return await allPages(paging, path, {}, run);
  } catch (error) {
    if (!(error instanceof MarketoFailure) || !/^(?:603|610|616|70\d|1018|http-404)$/.test(error.error.code))
      throw error;
    warnRefused("fields", error.error, run);
    return undefined;
  }
}
