import { z } from "zod";
import { listOf } from "../http/listOf.ts";
import type { MarketoRequest } from "../http/MarketoRequest.ts";
import { numberOf } from "../http/numberOf.ts";
import { positionPage } from "../http/positionPage.ts";
import { Refusal } from "../http/Refusal.ts";
import type { Route } from "../http/Route.ts";
import { shape } from "../http/shape.ts";
import { readInstant } from "../people/readInstant.ts";
import type { Subscription } from "../Subscription.ts";
import type { Program } from "./Programs.ts";

const request = z.strictObject({
  statusName: z.string(),
  input: z
    .array(z.strictObject({ leadId: z.number().int() }))
    .min(1)
    .max(300),
});

function programFor({ path }: MarketoRequest, { programs }: Subscription): Program {
  const id = numberOf(path.programId ?? "", "programId");
  const program = programs.all.find((one) => one.id === id);
  if (program === undefined) throw new Refusal("1013", `Program '${id}' not found`);
  return program;
}

/** Members of programs and their status. */
export const programRoutes: readonly Route[] = [
  {
    method: "POST",
    path: "/rest/v1/programs/{programId}/members/status.json",
    needs: ["Read-Write Lead"],
    body: "json",
    answer: (call, subscription) => {
      const program = programFor(call, subscription);
      const { statusName, input } = shape(request, call.json);
      return {
        result: input.map(({ leadId }, seq) => {
          const reason = subscription.people.has(leadId)
            ? subscription.programs.put(program, leadId, statusName)
            : { code: "1004", message: "Lead not found" };
          return reason
            ? { seq, leadId, status: "skipped", reasons: [reason] }
            : { seq, leadId, status: "updated" };
        }),
      };
    },
  },
  {
    method: "GET",
    path: "/rest/v1/programs/{programId}/members.json",
    needs: ["Read-Only Lead", "Read-Write Lead"],
    query: ["filterType*", "filterValues", "startAt", "endAt", "fields", "batchSize", "nextPageToken"],
    answer: (call, subscription) => {
      const program = programFor(call, subscription);
      const { query } = call;
      const type = query.get("filterType");
      const values = listOf(query, "filterValues");
      const week = 7 * 86_400_000;
      const [from, to] =
        type === "updatedAt"
          ? [readInstant(query.get("startAt"), "startAt"), readInstant(query.get("endAt"), "endAt") + 999]
          : [0, 0];
      if (to - from > week + 999) throw new Refusal("1003", "The date range must not exceed 7 days");
      if (type !== "leadId" && type !== "statusName" && type !== "updatedAt") {
        throw new Refusal("1011", `Filter type '${type}' is not supported`);
      }
      const members = [...program.members].filter(
        ([id, { status, changedAt }]) =>
          (type === "leadId" && values.includes(String(id))) ||
          (type === "statusName" && values.includes(status.name)) ||
          (type === "updatedAt" && changedAt >= from && changedAt <= to),
      );
      return positionPage(call, [...members.entries()], ([seq, [leadId, { status, since }]]) => ({
        seq,
        leadId,
        programId: program.id,
        reachedSuccess: status.success,
        acquiredBy: false,
        membershipDate: since,
        statusName: status.name,
      }));
    },
  },
];
