import { z } from "zod";
import { defineSchema } from "../../dialogue/defineSchema.ts";

const clock = defineSchema(() =>
  z
    .string()
    .regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/, "a time of day is written 09:30, from 00:00 to 24:00")
    .transform((text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3))),
);

/**
 * Working time by the wall clock, `["09:00", "17:30"]`; read as minutes since midnight. An end before the start is on the next
 * date; 24:00 is the next date's 00:00; start and end alike are no time at all.
 */
export const workingRangeSchema = defineSchema(() => z.tuple([clock, clock]));

export type WorkingRange = Readonly<z.infer<typeof workingRangeSchema>>;
