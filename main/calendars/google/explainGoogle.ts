import { z } from "zod";
import type { CalendarProblem } from "#shared/calendars/calendarProblem.ts";
import { defineSchema } from "#shared/dialogue/defineSchema.ts";
import { CalendarFailure } from "../CalendarFailure.ts";
import type { ApiAnswer } from "../http/ApiAnswer.ts";

const errorSchema = defineSchema(() =>
  z.object({
    error: z.object({
      message: z.string().default(""),
      errors: z.array(z.object({ reason: z.string().default("") })).default([]),
    }),
  }),
);

const crowded = new Set(["userRateLimitExceeded", "rateLimitExceeded"]);
const permission = new Set(["insufficientPermissions", "ACCESS_TOKEN_SCOPE_INSUFFICIENT"]);

/** What a refusal of Google's Calendar API means, by its status and reason (Google's guide "Handle API errors"). */
export function explainGoogle({ status, json }: ApiAnswer): CalendarFailure {
  const parsed = errorSchema.safeParse(json);
  const reason = parsed.success ? (parsed.data.error.errors[0]?.reason ?? "") : "";
  const because = (code: CalendarProblem["code"], message: string, passing = false) =>
    new CalendarFailure({ code, message, detail: reason || String(status) }, { passing });
  if (status === 429 || (status === 403 && crowded.has(reason)))
    return because("crowded", "Google asks for fewer calls.", true);
  if (status >= 500) return because("unavailable", "Google Calendar is out of order at the moment.", true);
  if (status === 403 && reason === "quotaExceeded")
    return because("quota", "Google takes no more from this calendar for some hours.");
  if (status === 403 && permission.has(reason))
    return because("missing-permission", "The sign-in does not allow this. Sign in again and allow it.");
  if (status === 404)
    return because("gone", "There is no such calendar or entry, or it is no longer shared.");
  if (status === 410) return because("gone", "This entry was deleted.");
  if (status === 412) return because("changed", "Somebody has changed this meeting meanwhile.");
  if (status === 409) return because("taken", "Another entry has this id.");
  return because("refused", `Google refuses this (${reason || status}).`);
}
