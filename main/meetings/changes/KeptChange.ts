import { z } from "zod";
import { defineSchema } from "#shared/dialogue/defineSchema.ts";
import { changeRefusals } from "#shared/scheduling/meetings/changeOutcome.ts";
import { meetingChangeSchema } from "#shared/scheduling/meetings/meetingChange.ts";
import { calendarRefSchema } from "#shared/scheduling/setup/calendarRef.ts";

/**
 * A change of a meeting as it is written down. `begun`: it was about to be made, and nobody knows yet whether it was; `placed`: the
 * meeting stands with the other agent, and its old entry may still be there; `dropped`: it was not made, and `why`. `meeting`: the
 * request's id; `at`: milliseconds since the epoch. Of one that was reassigned: `key` and `calendar` of the new entry, `left`: the
 * old one. `silent`: Parley does not mail the visitor about it.
 */
export const keptChangeSchema = defineSchema(() =>
  z.object({
    number: z.int(),
    meeting: z.string(),
    at: z.int(),
    state: z.enum(["begun", "placed", "done", "dropped"]),
    change: meetingChangeSchema,
    why: z.enum(changeRefusals).optional(),
    silent: z.boolean().optional(),
    place: z
      .object({
        key: z.string(),
        calendar: calendarRefSchema,
        left: z.object({ calendar: calendarRefSchema, key: z.string(), id: z.string() }),
      })
      .optional(),
  }),
);

export type KeptChange = Readonly<z.infer<typeof keptChangeSchema>>;
