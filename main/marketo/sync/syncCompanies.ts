import { z } from "zod";
import { defineSchema } from "#shared/dialogue/defineSchema.ts";
import type { CompanyRow } from "../../people/companies/CompanyRow.ts";
import { companyKey } from "../../people/companies/companyKey.ts";
import { companyPointer } from "../../people/companies/companyPointer.ts";
import { MarketoFailure } from "../http/MarketoFailure.ts";
import { allPages } from "./allPages.ts";
import { canExport } from "./canExport.ts";
import type { SyncRun } from "./SyncRun.ts";
import { syncFields } from "./syncFields.ts";
import { warnRefused } from "./warnRefused.ts";
import { wordOf } from "./wordOf.ts";

/** Marketo does not tell which companies have changed, so that each is asked for once a day. */
const freshMs = 24 * 60 * 60 * 1000;
/** As many as Marketo looks up at once. */
const atOnce = 300;
/** A field is not there any more. */
const fieldGone = "1006";
/** Not allowed, not there, or kept by a CRM that Marketo is connected to; or with a field that Marketo tells of and does not give. */
const refused = /^(?:603|610|616|703|1006|1018|http-404)$/;

const companySchema = defineSchema(() =>
  z.looseObject({ id: z.number().int().positive(), [companyPointer]: z.string().min(1) }),
);

/**
 * Brings the companies in that people point to, with all their fields: new ones at once, the others once a day. Where that is not
 * allowed it is told, and asked again a day later; what comes with people stays as it is.
 *
 * @throws {MarketoFailure}
 */
export async function syncCompanies(run: SyncRun): Promise<void> {
  const now = run.marketoNow();
  const { withoutCompanies } = run.state;
  if (withoutCompanies !== undefined && Math.abs(now - withoutCompanies.at) < freshMs)
    return warnRefused("companies", withoutCompanies.error, run);
  const bring = () => bringDue(now, run);
  try {
    await bring().catch(async (error: unknown) => {
      if (!(error instanceof MarketoFailure) || error.error.code !== fieldGone) throw error;
      // Which one it is, the catalogue tells.
      await syncFields(run, true);
      await bring();
    });
    if (withoutCompanies !== undefined) await run.keep({ withoutCompanies: undefined });
  } catch (error) {
    if (!(error instanceof MarketoFailure) || !refused.test(error.error.code)) throw error;
    await run.keep({ withoutCompanies: { at: now, error: error.error } });
    warnRefused("companies", error.error, run);
  }
}

async function bringDue(now: number, run: SyncRun): Promise<void> {
  const due = await run.people.dueCompanies({ since: now - freshMs });
  if (due.length === 0) return;
  const fields = await fieldsOfCompanies(run);
  run.begin("companies", due.length);
  for (let from = 0; from < due.length; from += atOnce) {
    run.check();
    const asked = due.slice(from, from + atOnce);
    const rows = await readCompanies(asked, fields, run);
    await run.people.writeCompanies({ asked, rows, at: now });
    run.advance(asked.length);
  }
}

async function fieldsOfCompanies(run: SyncRun): Promise<readonly string[]> {
  const catalogue = await run.people.readFields({});
  const fields = catalogue.filter((field) => field.object === "company" && canExport(field));
  // A person's own number is called the same.
  const names = fields.map(({ restName }) => restName).filter((name) => name !== "id");
  return [...new Set([companyPointer, ...names])];
}

async function readCompanies(
  pointers: readonly string[],
  fields: readonly string[],
  run: SyncRun,
): Promise<readonly CompanyRow[]> {
  // Marketo takes what stands between two commas for one.
  const filterValues = pointers.filter((pointer) => !pointer.includes(","));
  if (filterValues.length === 0) return [];
  const query = { filterType: companyPointer, filterValues, fields, batchSize: atOnce };
  const asked = new Set(filterValues.map(companyKey));
  return (await allPages("position", "/rest/v1/companies.json", query, run)).flatMap((record) => {
    const parsed = companySchema.safeParse(record);
    if (!parsed.success || !asked.has(companyKey(parsed.data[companyPointer]))) return [];
    const { data } = parsed;
    const words = Object.fromEntries(fields.map((field) => [field, wordOf(data[field])]));
    return [{ pointer: data[companyPointer], id: data.id, words }];
  });
}
