import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";

/**
 * What a sync left out, or what to know about it. `field`: Marketo does not have it, or not any more (`detail`: its name);
 * `beginning`: when the subscription began is not known, so that the first sync takes long; `clock`: this computer's is wrong;
 * `fields`, `removed`, `activities`: denied (`detail`: what Marketo said). `message`: all of it in English.
 */
export const syncWarningSchema = defineSchema(() =>
  z.object({
    code: z.enum(["field", "beginning", "clock", "fields", "removed", "activities"]),
    detail: z.string().optional(),
    message: z.string(),
  }),
);

export type SyncWarning = z.infer<typeof syncWarningSchema>;
