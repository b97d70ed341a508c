import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";

/** A milestone that the visitor does not see. `score` (0-3) is the conversation's score from here on. */
export const schema = defineSchema(() =>
  z.looseObject({
    name: z.string().max(200).default(""),
    score: z.number().int().min(0).max(3).optional(),
  }),
);
