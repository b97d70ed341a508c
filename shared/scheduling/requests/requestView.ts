import { z } from "zod";
import { calendarProblemSchema } from "../../calendars/calendarProblem.ts";
import { defineSchema } from "../../dialogue/defineSchema.ts";
import { mailLetterSchema } from "../../mail/mailLetter.ts";
import { marketoErrorSchema } from "../../marketo/marketoError.ts";
import { requestReasons, requestStates } from "./requestStates.ts";

/**
 * A visitor's request as the screen shows it. `whom`, `dialogue`, `agent`: names, blank when there is none any more; `timeZone`: the
 * visitor's; `start`: the offered time that he chose; `wishes`: those that would suit; `invites`: the calendar, or Parley, mails him an invitation; `letters`: the mails of Parley's
 * to him, oldest first.
 * Instants: milliseconds since the epoch.
 */
export const requestViewSchema = defineSchema(() =>
  z.object({
    id: z.string(),
    state: z.enum(requestStates),
    reason: z.enum(requestReasons),
    name: z.string(),
    email: z.string(),
    whom: z.string(),
    dialogue: z.string(),
    timeZone: z.string(),
    askedAt: z.number(),
    start: z.number().optional(),
    wishes: z.array(z.number()),
    agent: z.string().optional(),
    invites: z.boolean(),
    letters: z.array(mailLetterSchema).optional(),
  }),
);
export type RequestView = Readonly<z.infer<typeof requestViewSchema>>;

/**
 * How requests come and times go out. `whoms`: of so many teams and agents live dialogues offer times; `sources`: connections to
 * Marketo that are read; `targets`: where times stand; `unread`: agents (names) whose calendars could not be read. Instants as above.
 */
export const requestsStatusSchema = defineSchema(() =>
  z.object({
    isRunning: z.boolean(),
    agents: z.number(),
    whoms: z.number(),
    hasField: z.boolean(),
    sources: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        readAt: z.number().optional(),
        problem: marketoErrorSchema.optional(),
      }),
    ),
    targets: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        renewedAt: z.number().optional(),
        validUntil: z.number().optional(),
        problem: z.object({ code: z.string(), message: z.string() }).optional(),
      }),
    ),
    unread: z.array(z.object({ agent: z.string(), problem: calendarProblemSchema })),
  }),
);
export type RequestsStatus = Readonly<z.infer<typeof requestsStatusSchema>>;
