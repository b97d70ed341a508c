import { z } from "zod";
import { defineSchema } from "../../dialogue/defineSchema.ts";
import { intervalSchema } from "../time/interval.ts";
import type { BusyEvent } from "./busyEvent.ts";

const freeBusySchema = defineSchema(() => {
  const errors = z.array(z.unknown()).nullish();
  return z.object({
    calendars: z.record(z.string(), z.object({ errors, busy: z.array(intervalSchema).nullish() })),
    groups: z.record(z.string(), z.object({ errors })).nullish(),
  });
});

/** The busy times of an answer of Google's `freebusy.query`; null if it names an error, or tells of no calendar at all. */
export function googleFreeBusy(payload: unknown): BusyEvent[] | null {
  const answer = freeBusySchema.safeParse(payload);
  if (!answer.success) return null;
  const calendars = Object.values(answer.data.calendars);
  const asked = [...calendars, ...Object.values(answer.data.groups ?? {})];
  if (calendars.length === 0 || asked.some(({ errors }) => (errors ?? []).length > 0)) return null;
  return calendars.flatMap(({ busy }) => busy ?? []);
}
