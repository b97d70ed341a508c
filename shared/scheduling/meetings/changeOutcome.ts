import { z } from "zod";
import { calendarProblemSchema } from "../../calendars/calendarProblem.ts";
import { defineSchema } from "../../dialogue/defineSchema.ts";

/**
 * Why a meeting stayed as it was. `busy`, `outside`: the agent has something else then, or does not work; `unread`: his calendars
 * cannot be read; `past`: the time is over; `moved`, `cancelled`: somebody has done that in the calendar meanwhile; `unfinished`: an earlier change is not
 * done yet; `no-calendar`: the agent has none that is written to; `calendar`: it refuses, see the problem.
 */
export const changeRefusals = [
  "busy",
  "outside",
  "unread",
  "past",
  "moved",
  "cancelled",
  "unfinished",
  "no-calendar",
  "calendar",
] as const;

/** How a change of a meeting ended. `later`: nobody knows whether it is done; it is looked up and finished as soon as the calendar answers. */
export const changeOutcomeSchema = defineSchema(() =>
  z.discriminatedUnion("state", [
    z.object({ state: z.literal("done") }),
    z.object({ state: z.literal("later"), problem: calendarProblemSchema }),
    z.object({
      state: z.literal("refused"),
      why: z.enum(changeRefusals),
      problem: calendarProblemSchema.optional(),
    }),
  ]),
);

export type ChangeOutcome = Readonly<z.infer<typeof changeOutcomeSchema>>;
export type ChangeRefusal = (typeof changeRefusals)[number];
