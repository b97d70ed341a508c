import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";

/**
 * Why a version was kept: in the midst of editing, when the dialogue was closed, exported, published, went back to another version, or
 * had words replaced together with other dialogues, or because the author said so.
 */
export const versionReasonSchema = defineSchema(() =>
  z.enum(["editing", "closed", "exported", "published", "restoring", "replacing", "asked"]),
);
export type VersionReason = z.infer<typeof versionReasonSchema>;

/**
 * A version of a dialogue as the timeline shows it. `at`: when the dialogue was like this; `name`: blank unless the author
 * gave one; `exportedAt`: when it last went into a bundle; `publishedAt`: when it last went to visitors. Instants are milliseconds since the epoch.
 */
export const versionSummarySchema = defineSchema(() =>
  z.object({
    id: z.string(),
    revision: z.number(),
    at: z.number(),
    reason: versionReasonSchema,
    name: z.string(),
    cards: z.number(),
    exportedAt: z.number().optional(),
    publishedAt: z.number().optional(),
  }),
);
export type VersionSummary = z.infer<typeof versionSummarySchema>;

/** What an author may call a version. */
export const versionNameSchema = defineSchema(() => z.string().trim().max(120));
