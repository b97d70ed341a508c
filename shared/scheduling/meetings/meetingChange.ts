import { z } from "zod";
import { defineSchema } from "../../dialogue/defineSchema.ts";
import { guestAnswers } from "./guestAnswers.ts";

/** Who changed a meeting: somebody in the studio, or somebody in the calendar itself. */
const by = defineSchema(() => z.enum(["studio", "calendar"]));
/** Of what a relay tells only it knows whether the visitor has cancelled or somebody in the calendar. */
const cancelledBy = defineSchema(() => z.enum(["studio", "calendar", "relay"]));
const time = defineSchema(() => z.object({ start: z.int(), end: z.int() }));

/**
 * What became of a meeting after it was booked. `moved`: to another time; `reassigned`: to another agent (ids); `marked`: whether it
 * took place, null: nobody says; `answered`: what the visitor answered to the invitation. Times: milliseconds since the epoch.
 */
export const meetingChangeSchema = defineSchema(() =>
  z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("moved"), by, from: time, to: time }),
    z.object({ kind: z.literal("cancelled"), by: cancelledBy, comment: z.string().max(2000).default("") }),
    z.object({ kind: z.literal("reassigned"), from: z.string(), to: z.string() }),
    z.object({ kind: z.literal("marked"), as: z.enum(["held", "noShow"]).nullable() }),
    z.object({ kind: z.literal("answered"), answer: z.enum(guestAnswers) }),
  ]),
);

export type MeetingChange = Readonly<z.infer<typeof meetingChangeSchema>>;
