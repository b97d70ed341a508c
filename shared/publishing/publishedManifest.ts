import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";

/** The parts of a bundle's manifest that tell what visitors have. It may have been written by another version of Parley. */
export const publishedManifestSchema = defineSchema(() =>
  z.looseObject({
    format: z.number(),
    dialogues: z.array(z.looseObject({ id: z.string(), hash: z.string(), file: z.string() })),
    /** Where it is told otherwise, by an older version, it is not told at all. */
    pages: z
      .record(
        z.string(),
        z.record(
          z.string(),
          z.array(
            z.looseObject({
              include: z.array(z.number()).optional(),
              exclude: z.array(z.number()).optional(),
            }),
          ),
        ),
      )
      .optional()
      .catch(undefined),
    look: z.unknown().optional(),
    sinks: z.unknown().optional(),
    timeZone: z.unknown().optional(),
    launcher: z.unknown().optional(),
    chat: z.unknown().optional(),
    rules: z.unknown().optional(),
    cards: z.unknown().optional(),
  }),
);

export type PublishedManifest = z.infer<typeof publishedManifestSchema>;
