import { z } from "zod";
import { defineSchema } from "../../dialogue/defineSchema.ts";
import { offeredSlotSchema } from "./offeredSlot.ts";

/**
 * What became of a request. `requested`: it is on its way, and an invitation will tell; `confirmed`: the meeting stands in the
 * calendar of `agent` (a name), which knows it as `uid`; `rejected`: why, and other times of the snapshot `snapshotId`. `taken`: somebody else has it;
 * `unavailable`: nobody can say at the moment, or, with no other times, nobody is for this visitor; `invalid`: that time is not to be had.
 */
export const bookingAnswerSchema = defineSchema(() =>
  z.discriminatedUnion("state", [
    z.object({ state: z.literal("requested") }),
    z.object({
      state: z.literal("confirmed"),
      agent: z.string(),
      callUrl: z.string().optional(),
      uid: z.string().optional(),
    }),
    z.object({
      state: z.literal("rejected"),
      reason: z.enum(["taken", "unavailable", "invalid"]),
      snapshotId: z.string().optional(),
      alternatives: z.array(offeredSlotSchema).optional(),
    }),
  ]),
);

export type BookingAnswer = Readonly<z.infer<typeof bookingAnswerSchema>>;
