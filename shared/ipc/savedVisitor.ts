import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";
import { languageTag } from "../dialogue/languageTag.ts";

/** A made-up visitor that is kept for the simulator. `referrer` and `timeZone` as in a simulation; blank for none. */
export const savedVisitorSchema = defineSchema(() =>
  z.looseObject({
    id: z.string().min(1).max(100),
    name: z.string().trim().min(1).max(200),
    language: languageTag,
    attributes: z.record(z.string().max(200), z.string().max(20_000)).default({}),
    referrer: z.string().max(4000).default(""),
    timeZone: z.string().max(100).default(""),
  }),
);
export type SavedVisitor = z.infer<typeof savedVisitorSchema>;
