import { z } from "zod";
import { languageTag } from "#shared/dialogue/languageTag.ts";
import { parseMoment } from "#shared/dialogue/parseMoment.ts";
import { valueSchema } from "#shared/dialogue/value.ts";

/** Milliseconds since the epoch, or a date or instant as text; without an offset it is UTC. */
const instant = z.union([
  z.number(),
  z.string().transform((text, context) => {
    const moment = parseMoment(text, "UTC");
    if (moment) return "day" in moment ? moment.day * 86_400_000 : moment.instant;
    context.addIssue("not an instant such as 2026-03-01T10:00:00Z");
    return z.NEVER;
  }),
]);

/** What the visitor does, one thing after the other. `choose`: an answer's id or label; of a multiple question: several. */
const inputSchema = z.union(
  [
    z.strictObject({ choose: z.union([z.string(), z.array(z.string()).min(1)]) }),
    z.strictObject({
      say: z.union([z.string(), z.number().transform(String), z.boolean().transform(String)]),
    }),
    z.strictObject({ book: z.union([z.string(), z.number()]) }),
    z.strictObject({ decline: z.literal(true) }),
    z.strictObject({ back: z.literal(true) }),
    z.strictObject({ restart: z.literal(true) }),
  ],
  "not one of { choose }, { say }, { book }, { decline: true }, { back: true }, { restart: true }",
);

/** The command line's SCRIPT.json: the world a conversation runs in, and the visitor's part of it. */
export const scriptSchema = z.looseObject({
  now: instant.default(0),
  seed: z.number().default(0),
  page: z.string().default("https://example.com/"),
  language: languageTag.optional(),
  timeZone: z.string().default("UTC"),
  attributes: z.record(z.string(), valueSchema).default({}),
  inputs: z.array(inputSchema).default([]),
});

export type Script = z.infer<typeof scriptSchema>;
export type ScriptInput = z.infer<typeof inputSchema>;
