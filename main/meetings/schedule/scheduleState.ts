import { z } from "zod";
import { calendarProblemSchema } from "#shared/calendars/calendarProblem.ts";
import { defineSchema } from "#shared/dialogue/defineSchema.ts";
import { marketoErrorSchema } from "#shared/marketo/marketoError.ts";

/**
 * What is kept of reading requests and renewing times. `sources`: by connection, `token`: up to where it was read; `targets`: by id,
 * `shape`: what was offered there; `unread`: agents whose calendars could not be read when it was last tried. Instants: milliseconds
 * since the epoch.
 */
export const scheduleStateSchema = defineSchema(() =>
  z.object({
    sources: z
      .record(
        z.string(),
        z.object({
          token: z.string().optional(),
          readAt: z.number().optional(),
          problem: marketoErrorSchema.optional(),
        }),
      )
      .default({}),
    targets: z
      .record(
        z.string(),
        z.object({
          renewedAt: z.number(),
          validUntil: z.number().optional(),
          shape: z.string().optional(),
          problem: z.object({ code: z.string(), message: z.string() }).optional(),
        }),
      )
      .default({}),
    unread: z.array(z.object({ agent: z.string(), problem: calendarProblemSchema })).default([]),
  }),
);

export type ScheduleState = z.infer<typeof scheduleStateSchema>;
