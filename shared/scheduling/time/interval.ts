import { z } from "zod";
import { defineSchema } from "../../dialogue/defineSchema.ts";
import { instantSchema } from "./instant.ts";

/** A stretch of time, in milliseconds since the epoch. `end` is not part of it: intervals that touch do not overlap. */
export const intervalSchema = defineSchema(() => z.object({ start: instantSchema, end: instantSchema }));

export type Interval = Readonly<z.infer<typeof intervalSchema>>;
