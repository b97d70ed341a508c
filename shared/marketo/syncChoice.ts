import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";

/**
 * What a sync brings. `fields`: REST names, none: the standard ones; `since`: only people who were created then or later, in
 * milliseconds since the epoch; null: all of them; `list`: only people on the static list of this id; null: whoever else is
 * wanted; `types`: of activities, by Marketo's numbers; null: those that are worth
 * most for dialogues; `keepDays`: how long activities are kept.
 */
export const syncChoiceSchema = defineSchema(() =>
  z.object({
    fields: z.array(z.string().min(1).max(255)).max(1000),
    since: z.number().nullable(),
    list: z.number().int().nullable().default(null),
    types: z.array(z.number().int()).max(1000).nullable(),
    keepDays: z.number().int().min(1).max(3650),
  }),
);

export type SyncChoice = z.infer<typeof syncChoiceSchema>;
