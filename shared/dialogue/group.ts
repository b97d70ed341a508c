import { z } from "zod";
import { defineSchema } from "./defineSchema.ts";
import { idSchema } from "./idSchema.ts";

/**
 * Cards that are shown and moved together; a card is in one group at most. `collapsed`: shown as one box. Conversations
 * know nothing of groups.
 */
export const groupSchema = defineSchema(() =>
  z.looseObject({
    id: idSchema,
    name: z.string().max(200).default(""),
    cards: z.array(idSchema).default([]),
    collapsed: z.boolean().default(false),
  }),
);

export type DialogueGroup = z.infer<typeof groupSchema>;
