import { z } from "zod";
import { defineSchema } from "#shared/dialogue/defineSchema.ts";
import type { Interval } from "#shared/scheduling/time/interval.ts";
import { utcText } from "#shared/scheduling/time/utcText.ts";
import { busyOf } from "../busyOf.ts";
import type { BusyQuery } from "../CalendarAdapter.ts";
import { CalendarFailure } from "../CalendarFailure.ts";
import type { Api } from "../http/createApi.ts";
import { readJson } from "../http/readJson.ts";

/** Longer ranges Google may refuse. */
const longestMs = 31 * 86_400_000;

const answerSchema = defineSchema(() =>
  z.object({
    calendars: z.record(
      z.string(),
      z.object({ errors: z.array(z.object({ reason: z.string() })).default([]) }),
    ),
  }),
);

/**
 * The busy times of a calendar, as Google's `freebusy.query` tells them. It never tells which of them are tentative: they count.
 *
 * @throws {CalendarFailure}
 */
export async function readGoogleBusy(
  api: Api,
  query: BusyQuery,
  signal?: AbortSignal,
): Promise<readonly Interval[]> {
  const busy: Interval[] = [];
  const { calendar, window } = query;
  for (let { start } = window; start < window.end; start += longestMs) {
    const part = { start, end: Math.min(start + longestMs, window.end) };
    const answer = await api({
      method: "POST",
      path: "/freeBusy",
      body: { timeMin: utcText(part.start), timeMax: upTo(part.end), items: [{ id: calendar }] },
      signal,
    });
    const own = readJson(answerSchema, answer.json).calendars[calendar];
    const reason = own === undefined ? "notFound" : own.errors[0]?.reason;
    if (reason !== undefined)
      throw new CalendarFailure({
        code: reason === "notFound" ? "gone" : "unavailable",
        message: `Google cannot read this calendar (${reason}).`,
        detail: reason,
      });
    busy.push(...busyOf("google.freeBusy", answer.json, { ...query, window: part }, ""));
  }
  return busy;
}

/** The first whole second that is not before an instant. */
function upTo(instant: number): string {
  return utcText(Math.ceil(instant / 1000) * 1000);
}
