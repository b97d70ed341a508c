import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";

/**
 * One publish, as the history shows it. `restores`: the publication that it brought back; `interrupted`: it was broken off
 * and can be taken up again; `current`: what visitors have now. Instants are milliseconds since the epoch.
 */
export const publicationSchema = defineSchema(() =>
  z.object({
    id: z.string(),
    target: z.string(),
    at: z.number(),
    /** The name of the computer's user. */
    by: z.string(),
    outcome: z.enum(["running", "done", "interrupted", "cancelled", "failed"]),
    current: z.boolean(),
    restores: z.string().optional(),
    restoresAt: z.number().optional(),
    dialogues: z.array(z.object({ id: z.string(), name: z.string() })),
    /** How many files were sent, of how many. */
    sent: z.number(),
    files: z.number(),
    bytes: z.number(),
  }),
);

export type Publication = z.infer<typeof publicationSchema>;
