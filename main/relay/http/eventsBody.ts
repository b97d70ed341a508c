import { z } from "zod";
import { defineSchema } from "#shared/dialogue/defineSchema.ts";
import { relayIdStart, relayMeetingEvent } from "#shared/relay/relayMeeting.ts";

/** What a webhook is sent (`reportsBody`); what only a relay itself says is refused. `test`: the events are made up, and nobody keeps them. */
export const eventsBodySchema = defineSchema(() =>
  z.object({
    test: z.boolean().optional(),
    events: z
      .array(
        z.looseObject({
          id: z
            .string()
            .min(1)
            .max(200)
            .refine((id) => !id.startsWith(relayIdStart)),
          event: z
            .string()
            .min(1)
            .max(100)
            .refine((event) => event !== relayMeetingEvent),
        }),
      )
      .max(1000),
  }),
);
