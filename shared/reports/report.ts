import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";
import { isTimeZone } from "../dialogue/isTimeZone.ts";

const day = defineSchema(() => z.iso.date());
const count = defineSchema(() => z.number());

/** See `figureNames`. */
export const figuresSchema = defineSchema(() =>
  z.object({
    triggered: count,
    opened: count,
    engaged: count,
    completed: count,
    acquired: count,
    goals: count,
    meetings: count,
    goalVisits: count,
    meetingVisits: count,
  }),
);

/**
 * What to count: visits that began on days of a zone, `from` and `until` included; of one dialogue, page, language or version, if
 * named; only those that a source tells of, if one is named: `log` is whatever the site told, by webhook or relay. What was left out
 * by the site is the empty text.
 */
export const reportQuerySchema = defineSchema(() =>
  z.object({
    from: day,
    until: day,
    timeZone: z.string().max(100).refine(isTimeZone),
    dialogue: z.string().optional(),
    page: z.string().optional(),
    language: z.string().optional(),
    version: z.string().optional(),
    source: z.enum(["log", "marketo"]).optional(),
  }),
);
export type ReportQuery = z.infer<typeof reportQuerySchema>;

/**
 * What came of it. `days`: one for each day from `from` on; the others the most often shown first, `pages` no more than are worth
 * reading; `detail`: of one dialogue only. `first` and `last`: when the first and the last of all visits began (milliseconds since the
 * epoch), null if there is none. `marketo`: of the visits that were asked for, from whatever source, those that Marketo tells of, and
 * those that only Marketo does; `upTo`: until when it was read, null: never.
 */
export const reportSchema = defineSchema(() => {
  const row = z.object({ key: z.string(), figures: figuresSchema });
  return z.object({
    total: figuresSchema,
    days: z.array(figuresSchema),
    dialogues: z.array(row.extend({ name: z.string() })),
    pages: z.array(row),
    /** How many pages there are. */
    allPages: z.number(),
    languages: z.array(row),
    detail: z
      .object({
        /** `since`: when the first visit with it began. */
        versions: z.array(row.extend({ since: z.number() })),
        /** What the visits came to that went by a way. */
        ways: z.array(z.object({ node: z.string(), port: z.string(), figures: figuresSchema })),
      })
      .optional(),
    choices: z.object({
      dialogues: z.array(z.object({ id: z.string(), name: z.string() })),
      pages: z.array(z.string()),
      languages: z.array(z.string()),
    }),
    marketo: z.object({ visits: z.number(), only: z.number(), upTo: z.number().nullable() }),
    first: z.number().nullable(),
    last: z.number().nullable(),
  });
});
export type Report = z.infer<typeof reportSchema>;
