import type { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";
import { dialogueSchema } from "../dialogue/dialogue.ts";

/** What is asked of a dialogue: all that a document says of whom it is for. */
export const candidateSchema = defineSchema(() =>
  dialogueSchema.pick({ id: true, name: true, status: true, priority: true, targeting: true }),
);

export type Candidate = z.infer<typeof candidateSchema>;
