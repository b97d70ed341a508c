import { z } from "zod";
import { defineSchema } from "#shared/dialogue/defineSchema.ts";
import { datePages } from "../sync/datePages.ts";
import { failed } from "../sync/failed.ts";
import { orThrow } from "../sync/orThrow.ts";
import type { EngagementRun } from "./EngagementRun.ts";
import { readPayload } from "./readPayload.ts";

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

type Run = Pick<EngagementRun, "client" | "payloadField" | "signal">;

/** A payload that was left of a person, whole. */
type LeftPayload = { readonly lead: number; readonly text: string };

/** Payloads, the number of changes that they were found in, and the token at which reading goes on after them. */
export type PayloadPage = {
  readonly payloads: readonly LeftPayload[];
  readonly changes: number;
  readonly token: string;
};

/**
 * The payloads that the capture form has left since a token, or an instant when there is none, change by change, so that none is
 * missed that a later one has replaced. Of persons who are new, and where a change does not hold the whole, what stands there now is
 * read.
 *
 * @throws {MarketoFailure} a refusal; `no-field`
 */
export async function* payloadPages(
  from: { readonly token: string | undefined; readonly since: number },
  run: Run,
): AsyncGenerator<PayloadPage> {
  const field = await restName(run);
  const path = "/rest/v1/activities/leadchanges.json";
  for await (const page of datePages(path, { fields: [field] }, from, run)) {
    const payloads: LeftPayload[] = [];
    const unclear = new Set<number>();
    for (const record of page.result) {
      const change = changeSchema.safeParse(record);
      if (!change.success) continue;
      const { leadId: lead, fields } = change.data;
      const own = fields.filter(({ name }) => name === field);
      if (own.length === 0) unclear.add(lead);
      for (const { newValue: text } of own) {
        if (typeof text !== "string" || text === "") continue;
        if (readPayload(text)) payloads.push({ lead, text });
        else unclear.add(lead);
      }
    }
    payloads.push(...(await present([...unclear], field, run)));
    if (run.signal?.aborted) throw failed("cancelled", "Stopped.");
    yield { payloads, changes: page.result.length, token: page.token };
  }
}

/** What the field is called in changes. */
async function restName({ client, payloadField, signal }: Run): Promise<string> {
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
  { client, signal }: Run,
): Promise<LeftPayload[]> {
  const found: LeftPayload[] = [];
  for (let at = 0; at < leads.length; at += mostPeople) {
    const query = { filterType: "id", filterValues: leads.slice(at, at + mostPeople), fields: ["id", field] };
    for await (const page of client.pages("position", "/rest/v1/leads.json", query, { signal })) {
      for (const record of orThrow(page).result) {
        const { id, [field]: value } = z.looseObject({ id: z.number().int() }).parse(record);
        if (typeof value === "string" && readPayload(value)) found.push({ lead: id, text: value });
      }
    }
  }
  return found;
}
