import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";
import { marketoErrorSchema } from "./marketoError.ts";
import { syncWarningSchema } from "./syncWarning.ts";

const count = defineSchema(() => z.number().int().nonnegative());

/**
 * What became of the last sync of a profile. `state`: `running` is also what is left of one that ended with the program, which
 * goes on there; `paused` waits for the user. `at`: when that was, in milliseconds since the epoch. `people`, `removed`,
 * `activities`: what it brought; `warnings`: what was left out, and why; `error`: of one that failed.
 */
export const lastSyncSchema = defineSchema(() =>
  z.object({
    state: z.enum(["running", "paused", "done", "failed", "cancelled"]),
    at: z.number(),
    people: count,
    removed: count,
    activities: count,
    warnings: z.array(syncWarningSchema),
    error: marketoErrorSchema.optional(),
  }),
);

export type LastSync = z.infer<typeof lastSyncSchema>;
