import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";

/**
 * What came of importing a log: events that are new, and that were known; pieces that hold no event, with the lines on which the
 * first of them stand (from 1); `misdated`: events that were left out, since the visitor's clock was surely wrong; `done`: it came to its
 * end.
 */
export const logImportSchema = defineSchema(() =>
  z.object({
    added: z.number(),
    known: z.number(),
    broken: z.number(),
    brokenLines: z.array(z.number()),
    misdated: z.number(),
    done: z.boolean(),
  }),
);
export type LogImport = z.infer<typeof logImportSchema>;
