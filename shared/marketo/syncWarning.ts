import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";
import { marketoErrorSchema } from "./marketoError.ts";

/**
 * What a sync left out, or what to know about it. `field`: Marketo does not have it, or not any more (`detail`: its name);
 * `beginning`: when the subscription began is not known, so that the first sync takes long; `clock`: this computer's is wrong;
 * `fields`, `companies`, `removed`, `activities`: denied (`detail`: what Marketo said, in English; `error`: the whole of it,
 * which those that were kept by earlier versions lack). `message`: all of it in English.
 */
export const syncWarningSchema = defineSchema(() =>
  z.object({
    code: z.enum(["field", "beginning", "clock", "fields", "companies", "removed", "activities"]),
    detail: z.string().optional(),
    error: marketoErrorSchema.optional(),
    message: z.string(),
  }),
);

export type SyncWarning = z.infer<typeof syncWarningSchema>;
