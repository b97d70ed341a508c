import { z } from "zod";
import { defineSchema } from "../../dialogue/defineSchema.ts";

/**
 * Where a meeting is held. `service`: a video call that the calendar's service makes (Meet, Teams); `url`: the agent's own room;
 * `none`: it is said elsewhere, such as in the invitation.
 */
export const meetingLinkSchema = defineSchema(() =>
  z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("service") }),
    z.object({ kind: z.literal("url"), url: z.string().max(2000) }),
    z.object({ kind: z.literal("none") }),
  ]),
);

export type MeetingLink = Readonly<z.infer<typeof meetingLinkSchema>>;
