import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";
import { marketoErrorSchema } from "./marketoError.ts";
import { syncChoiceSchema } from "./syncChoice.ts";

/**
 * What a sync can bring. `choice`: as the last one did; `fields`: by REST name; `types`: of activities; `offered`: those that come
 * when nobody chose; `lists`: static ones, `program`: whose they are; `error`: why this is only what was known before.
 */
export const syncOfferSchema = defineSchema(() =>
  z.object({
    choice: syncChoiceSchema,
    fields: z.array(z.object({ name: z.string(), label: z.string() })),
    types: z.array(z.object({ id: z.number(), name: z.string() })),
    offered: z.array(z.number()),
    lists: z.array(z.object({ id: z.number(), name: z.string(), program: z.string().optional() })),
    error: marketoErrorSchema.optional(),
  }),
);

export type SyncOffer = z.infer<typeof syncOfferSchema>;
