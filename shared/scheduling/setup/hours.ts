import { z } from "zod";
import { defineSchema } from "../../dialogue/defineSchema.ts";
import { weekdays } from "../availability/weekday.ts";
import { workingRangeSchema } from "../availability/workingRange.ts";
import { readDate } from "../time/readDate.ts";

/** Working time as it is written, `["09:00", "17:30"]`: what `workingRangeSchema` reads. */
export const writtenRangeSchema = defineSchema(() =>
  z
    .tuple([z.string(), z.string()])
    .refine((range) => workingRangeSchema.safeParse(range).success, "times of day are written 09:30"),
);
export type WrittenRange = Readonly<z.infer<typeof writtenRangeSchema>>;

/** Several blocks a day are kept in the order in which they were written; 12 are more than anybody has. */
export const writtenRangesSchema = defineSchema(() => z.array(writtenRangeSchema).max(12));

/** The usual week; a day that is missing is free. */
export const writtenWeekSchema = defineSchema(() => z.partialRecord(z.enum(weekdays), writtenRangesSchema));
export type WrittenWeek = Readonly<z.infer<typeof writtenWeekSchema>>;

/** A date as it is written, `2026-12-24`. */
export const writtenDateSchema = defineSchema(() =>
  z.string().refine((date) => readDate(date) !== null, "a date is written 2026-12-24"),
);
