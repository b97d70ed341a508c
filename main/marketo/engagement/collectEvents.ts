import { z } from "zod";
import { defineSchema } from "#shared/dialogue/defineSchema.ts";
import { datePages } from "../sync/datePages.ts";
import { failed } from "../sync/failed.ts";
import { orThrow } from "../sync/orThrow.ts";
import type { EngagementRun } from "./EngagementRun.ts";
import { keepEvents, type LeadEvents } from "./keepEvents.ts";
import { readPayload } from "./readPayload.ts";

/** Marketo tells of single changes for 90 days. */
const longestMs = 85 * 86_400_000;
const mostPeople = 300;

const describedSchema = defineSchema(() =>
  z.looseObject({
    rest: z.looseObject({ name: z.string() }).optional(),
    soap: z.looseObject({ name: z.string() }).optional(),
  }),
);
const changeSchema = defineSchema(() =>
  z.looseObject({
    leadId: z.number().int(),
    fields: z.array(z.looseObject({ name: z.string(), newValue: z.unknown() })).default([]),
  }),
);

/**
 * Reads the payloads that the capture form has left since the last time, change by change, so that none is missed that a later one
 * has replaced. Of persons who are new, and where a change does not hold the whole, what stands there now is read.
 *
 * @throws {MarketoFailure} a refusal; `no-field`
 */
export async function collectEvents(run: EngagementRun): Promise<void> {
  const { store, profile, now, signal, tell } = run;
  const field = await restName(run);
  const kept = store.db
    .prepare<[string], { token: string | null }>("SELECT token FROM sources WHERE profile = ?")
    .get(profile);
  const token = kept?.token ?? undefined;
  const path = "/rest/v1/activities/leadchanges.json";
  let done = 0;
  for await (const page of datePages(path, { fields: [field] }, { token, since: now() - longestMs }, run)) {
    const read: LeadEvents[] = [];
    const unclear = new Set<number>();
    for (const record of page.result) {
      const change = changeSchema.safeParse(record);
      if (!change.success) continue;
      const { leadId: lead, fields } = change.data;
      const own = fields.filter(({ name }) => name === field);
      if (own.length === 0) unclear.add(lead);
      for (const { newValue } of own) {
        if (typeof newValue !== "string" || newValue === "") continue;
        const events = readPayload(newValue);
        if (events) read.push({ lead, events });
        else unclear.add(lead);
      }
    }
    read.push(...(await present([...unclear], field, run)));
    if (signal?.aborted) throw failed("cancelled", "Stopped.");
    keepEvents(read, page.token, token === undefined, run);
    done += page.result.length;
    tell?.("read", done, 0);
  }
}

/** What the field is called in changes. */
async function restName({ client, payloadField, signal }: EngagementRun): Promise<string> {
  const { result } = orThrow(await client.get("/rest/v1/leads/describe.json", {}, { signal }));
  for (const record of result) {
    const { rest, soap } = describedSchema.safeParse(record).data ?? {};
    if (rest && soap?.name.toLowerCase() === payloadField.toLowerCase()) return rest.name;
  }
  throw failed("no-field", `Marketo has no field “${payloadField}”, or the key may not see it.`);
}

/** What stands in the field now. */
async function present(
  leads: readonly number[],
  field: string,
  { client, signal }: EngagementRun,
): Promise<LeadEvents[]> {
  const found: LeadEvents[] = [];
  for (let at = 0; at < leads.length; at += mostPeople) {
    const query = { filterType: "id", filterValues: leads.slice(at, at + mostPeople), fields: ["id", field] };
    for await (const page of client.pages("position", "/rest/v1/leads.json", query, { signal })) {
      for (const record of orThrow(page).result) {
        const { id, [field]: value } = z.looseObject({ id: z.number().int() }).parse(record);
        const events = typeof value === "string" ? readPayload(value) : undefined;
        if (events) found.push({ lead: id, events });
      }
    }
  }
  return found;
}
