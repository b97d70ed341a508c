import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";
import { languageTag } from "../dialogue/languageTag.ts";
import { instantSchema } from "../dialogue/testing/instantSchema.ts";
import { valueSchema } from "../dialogue/value.ts";

/**
 * The command line's VISIT.json: one visit to ask targeting about. `lists`: those that the person is a member of;
 * `events`: what happened so far, in seconds, percent, a count or a selector; `history`: what the visitor met before.
 */
export const visitFileSchema = defineSchema(() =>
  z.looseObject({
    url: z.string().max(4000),
    referrer: z.string().max(4000).default(""),
    now: instantSchema.default(0),
    language: languageTag.default("en"),
    attributes: z.record(z.string(), valueSchema).default({}),
    lists: z.array(z.string()).default([]),
    events: z
      .array(
        z.looseObject({
          type: z.string(),
          value: z.union([z.number(), z.string()]).optional(),
          at: instantSchema.optional(),
        }),
      )
      .default([]),
    history: z
      .array(
        z.looseObject({
          dialogue: z.string(),
          event: z.enum(["shown", "engaged", "completed"]),
          at: instantSchema,
        }),
      )
      .default([]),
    seed: z.number().default(0),
  }),
);

export type VisitFile = z.infer<typeof visitFileSchema>;
