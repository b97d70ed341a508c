import { z } from "zod";
import { listOf } from "../http/listOf.ts";
import { numberOf } from "../http/numberOf.ts";
import { Refusal } from "../http/Refusal.ts";
import type { Route } from "../http/Route.ts";
import { shape } from "../http/shape.ts";
import type { Subscription } from "../Subscription.ts";
import { findLeads, type Outcome, type Upsert, upsert } from "./upsert.ts";

const writeLead = ["Read-Write Lead"] as const;

const record = z.record(z.string(), z.unknown());
const records = z.array(record).min(1).max(300);

const syncRequest = z.strictObject({
  action: z.enum(["createOrUpdate", "createOnly", "updateOnly", "createDuplicate"]).default("createOrUpdate"),
  lookupField: z.string().default("email"),
  partitionName: z.string().optional(),
  asyncProcessing: z.boolean().optional(),
  input: records,
});

const pushRequest = z.strictObject({
  programName: z.string(),
  programStatus: z.string().optional(),
  source: z.string().optional(),
  reason: z.string().optional(),
  lookupField: z.string().default("email"),
  partitionName: z.string().optional(),
  input: records,
});

/** How long Marketo takes between looking somebody up and writing: two calls at a time create two of one address. In milliseconds. */
const writing = 20;

async function upsertAll(
  { people, settings, writes }: Subscription,
  how: Upsert,
  input: readonly { readonly [rest: string]: unknown }[],
): Promise<Outcome[]> {
  const before = input.map((one) => findLeads(people, how.lookupField, one[how.lookupField]));
  await writes.pass(writing / settings.timeScale);
  const met = new Set<string>();
  return input.map((one, index) => {
    const key = String(one[how.lookupField] ?? "").toLowerCase();
    if (key !== "" && met.has(key)) {
      return { status: "skipped", reasons: [{ code: "1036", message: "Duplicate object found in input" }] };
    }
    met.add(key);
    return upsert(people, how, one, before[index] ?? []);
  });
}

const idsSchema = z.strictObject({ input: z.array(z.strictObject({ id: z.number().int() })).max(300) });

/** Creating, changing, deleting and merging people. */
export const leadWriteRoutes: readonly Route[] = [
  {
    method: "POST",
    path: "/rest/v1/leads.json",
    needs: writeLead,
    body: "json",
    answer: async ({ json }, subscription) => {
      const { input, ...how } = shape(syncRequest, json);
      if (
        how.action !== "updateOnly" &&
        (how.lookupField === "id" || input.some((one) => one.id !== undefined))
      ) {
        throw new Refusal("1003", "'id' is allowed with action updateOnly only");
      }
      return { result: await upsertAll(subscription, how, input) };
    },
  },
  {
    method: "POST",
    path: "/rest/v1/leads/push.json",
    needs: writeLead,
    body: "json",
    answer: async ({ json }, subscription) => {
      const { input, programName, programStatus, lookupField } = shape(pushRequest, json);
      const program = subscription.programs.byName(programName);
      if (program === undefined) throw new Refusal("1013", `Program '${programName}' not found`);
      const outcomes = await upsertAll(subscription, { action: "createOrUpdate", lookupField }, input);
      for (const outcome of outcomes) {
        if (outcome.status !== "skipped") subscription.programs.put(program, outcome.id, programStatus);
      }
      // Here, unlike elsewhere, a record that failed has reasons but no status.
      return { result: outcomes.map((one) => (one.status === "skipped" ? { reasons: one.reasons } : one)) };
    },
  },
  {
    method: "POST",
    path: "/rest/v1/leads/delete.json",
    needs: writeLead,
    query: ["id"],
    body: "json",
    answer: ({ json, query }, { people }) => {
      const ids = query.has("id")
        ? listOf(query, "id").map((text) => numberOf(text, "id"))
        : shape(idsSchema, json).input.map(({ id }) => id);
      if (ids.length > 300) throw new Refusal("1003", "Too many leads: 300 are allowed");
      return {
        result: ids.map((id) => {
          if (!people.has(id)) {
            return { id, status: "skipped", reasons: [{ code: "1004", message: "Lead not found" }] };
          }
          people.remove(id);
          return { id, status: "deleted" };
        }),
      };
    },
  },
  {
    method: "POST",
    path: "/rest/v1/leads/{leadId}/merge.json",
    needs: writeLead,
    query: ["leadId", "leadIds", "mergeInCRM"],
    body: "json",
    answer: ({ path, query }, { people }) => {
      const winner = numberOf(path.leadId ?? "", "leadId");
      const losers = [...listOf(query, "leadId"), ...listOf(query, "leadIds")].map((id) =>
        numberOf(id, "leadIds"),
      );
      const missing = [winner, ...losers].find((id) => !people.has(id));
      if (missing !== undefined) throw new Refusal("1004", `Lead '${missing}' not found`);
      people.merge(winner, losers);
      return {};
    },
  },
  {
    method: "POST",
    path: "/rest/v1/leads/{leadId}/associate.json",
    needs: writeLead,
    query: ["cookie*"],
    body: "json",
    answer: ({ path, query }, { people, cookies }) => {
      const id = numberOf(path.leadId ?? "", "leadId");
      const cookie = query.get("cookie") ?? "";
      // A cookie whose "&" was not encoded has lost its end.
      if (!/^id:[\w-]+&token:_mch-/.test(cookie))
        throw new Refusal("1012", `Invalid cookie value '${cookie}'`);
      if (!people.has(id)) throw new Refusal("1004", `Lead '${id}' not found`);
      cookies.set(cookie, id);
      return {};
    },
  },
];
