import { z } from "zod";
import { defineSchema } from "../../dialogue/defineSchema.ts";
import type { BusyEvent } from "./busyEvent.ts";
import type { BusySource } from "./busySource.ts";
import { graphTime, graphTimeSchema } from "./graphTime.ts";

const answerSchema = defineSchema(() => {
  const item = z.object({ status: z.string().nullish(), start: graphTimeSchema, end: graphTimeSchema });
  const schedule = z.object({
    scheduleId: z.string().nullish(),
    error: z.unknown().optional(),
    scheduleItems: z.array(item).nullish(),
  });
  return z.object({ value: z.array(schedule) });
});

/**
 * The entries of the agent's schedule in an answer of Graph's `getSchedule` (of all schedules, if none bears his address); null
 * if it names an error, tells of no entries at all or has times that nobody can read.
 */
export function graphGetSchedule(payload: unknown, { email }: BusySource): BusyEvent[] | null {
  const answer = answerSchema.safeParse(payload);
  if (!answer.success || answer.data.value.length === 0) return null;
  const { value } = answer.data;
  const own = value.filter(({ scheduleId }) => scheduleId?.toLowerCase() === email.toLowerCase());
  const events: BusyEvent[] = [];
  for (const { error, scheduleItems } of own.length > 0 ? own : value) {
    if (error != null || !scheduleItems) return null;
    for (const { status, start, end } of scheduleItems) {
      const from = graphTime(start);
      const to = graphTime(end);
      if (from === null || to === null) return null;
      events.push({ start: from, end: to, showAs: status ?? undefined });
    }
  }
  return events;
}
