import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";
import { calendarProblemSchema } from "./calendarProblem.ts";
import { calendarProviders } from "./calendarProviders.ts";

/**
 * A calendar of an account. `zone`: IANA name, where the service tells it; `isMain`: what the service takes for the first;
 * `canWrite`: meetings can be put into it; `canCall`: the service can make video calls for them; `invites`: it mails invitations
 * to visitors; `looked`: its entries keep the agent from being offered.
 */
export const accountCalendarSchema = defineSchema(() =>
  z.object({
    id: z.string(),
    name: z.string(),
    zone: z.string().optional(),
    isMain: z.boolean(),
    canWrite: z.boolean(),
    canCall: z.boolean(),
    invites: z.boolean(),
    looked: z.boolean(),
  }),
);
export type AccountCalendar = Readonly<z.infer<typeof accountCalendarSchema>>;

/**
 * Calendars that were connected with one sign-in. `name`: the address or the user; `server`: of CalDAV; `subject`: the service's name
 * for who has signed in, which never changes; `writesTo`: the id of the calendar that meetings go into. `checkedAt`: when it was last
 * looked whether all of them can be read, in milliseconds since the epoch; `problem`: what stood in the way then.
 */
export const calendarAccountSchema = defineSchema(() =>
  z.object({
    id: z.string(),
    provider: z.enum(calendarProviders),
    name: z.string(),
    server: z.string().optional(),
    subject: z.string().default(""),
    calendars: z.array(accountCalendarSchema),
    writesTo: z.string().optional(),
    checkedAt: z.number().optional(),
    problem: calendarProblemSchema.optional(),
  }),
);
export type CalendarAccount = Readonly<z.infer<typeof calendarAccountSchema>>;
