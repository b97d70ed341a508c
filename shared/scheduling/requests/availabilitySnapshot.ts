import { z } from "zod";
import { defineSchema } from "../../dialogue/defineSchema.ts";
import { textSchema } from "../../dialogue/text.ts";
import { offeredSlotSchema } from "./offeredSlot.ts";
import { whomPattern } from "./whom.ts";

/**
 * The file `availability.json`: which times are offered, by `team:ID` or `agent:ID`, in order. Nothing in it says who is free, why
 * a time is missing, or anybody's name. `generatedAt`, `validUntil`: seconds since the epoch; after that nobody should rely on it.
 * `minutes`: how long a meeting is; `fallback`: what is said where nobody can be offered, plain, in the languages in which it was written.
 */
export const availabilitySnapshotSchema = defineSchema(() =>
  z.object({
    v: z.literal(1),
    snapshotId: z.string().min(1).max(64),
    generatedAt: z.int(),
    validUntil: z.int(),
    offers: z.record(
      z.string().regex(whomPattern),
      z.object({
        minutes: z.number().positive(),
        slots: z.array(offeredSlotSchema),
        fallback: textSchema.optional(),
      }),
    ),
  }),
);

export type AvailabilitySnapshot = Readonly<z.infer<typeof availabilitySnapshotSchema>>;
