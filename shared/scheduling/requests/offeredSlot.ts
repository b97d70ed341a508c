import { z } from "zod";
import { defineSchema } from "../../dialogue/defineSchema.ts";

/**
 * A time that is offered: its start in seconds since the epoch; how many can take it, where 3 stands for three or more; and the
 * signature of whoever offers it (`signSlot`).
 */
export const offeredSlotSchema = defineSchema(() =>
  z.tuple([z.int(), z.int().min(1).max(3), z.string().max(64)]).readonly(),
);

export type OfferedSlot = z.infer<typeof offeredSlotSchema>;
