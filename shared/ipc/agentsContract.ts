import { z } from "zod";
import { calendarProblemSchema } from "../calendars/calendarProblem.ts";
import { defineSchema } from "../dialogue/defineSchema.ts";
import { meetingKindSchema } from "../scheduling/availability/meetingKind.ts";
import { agentProfileSchema } from "../scheduling/setup/agentProfile.ts";
import { calendarRefSchema } from "../scheduling/setup/calendarRef.ts";
import { holidayListSchema } from "../scheduling/setup/holidayList.ts";
import { schedulingSetupSchema } from "../scheduling/setup/schedulingSetup.ts";
import { setupLimits } from "../scheduling/setup/setupLimits.ts";

/** A calendar that could not be read, and why. */
const unreadSchema = defineSchema(() =>
  z.object({ calendar: calendarRefSchema, problem: calendarProblemSchema }),
);

/** The calls of the contract that are about agents and teams. */
export const agentsContract = defineSchema(() => ({
  "agents:get": { input: z.void(), output: schedulingSetupSchema },
  /** Puts the whole setup in the place of the stored one; answers after the commit. `invalid` when two have the same id. */
  "agents:save": { input: schedulingSetupSchema, output: z.void() },
  /** The meetings that take an agent's time, in the order they were made. `createdAt`: milliseconds since the epoch. */
  "teams:bookings": {
    input: z.void(),
    output: z.array(z.object({ agent: z.string(), createdAt: z.number(), status: z.literal("confirmed") })),
  },
  /**
   * When an agent, who need not be stored, could take a meeting in the next days. `starts`: milliseconds since the epoch, in order: what
   * his hours and all calendars that could be read leave; `unread`: the other calendars. While there is one, visitors are offered nothing.
   */
  "agents:preview": {
    input: z.object({
      agent: agentProfileSchema,
      holidays: z.array(holidayListSchema),
      days: z.number().int().min(1).max(60),
    }),
    output: z.object({
      starts: z.array(z.number()),
      read: z.number(),
      unread: z.array(unreadSchema),
    }),
  },
  /**
   * When at least one member of a team could take a meeting of it in the next days. `members`: the agents, who need not be stored;
   * `free`: at how many of these times one has time himself, none while a calendar of his cannot be read.
   */
  "teams:preview": {
    input: z.object({
      meeting: meetingKindSchema,
      members: z.array(agentProfileSchema).max(setupLimits.agents),
      holidays: z.array(holidayListSchema),
      days: z.number().int().min(1).max(60),
    }),
    output: z.object({
      starts: z.array(z.number()),
      members: z.array(z.object({ id: z.string(), free: z.number(), unread: z.array(unreadSchema) })),
    }),
  },
}));
