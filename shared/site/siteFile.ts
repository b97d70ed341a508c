import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";
import { siteSettingsSchema } from "./siteSettings.ts";

/** The command line's SITE.json: dialogues are documents or paths to them, relative to the file. */
export const siteFileSchema = defineSchema(() =>
  z.looseObject({
    format: z.literal(1),
    dialogues: z.array(z.unknown()).default([]),
    flows: z.array(z.unknown()).default([]),
    themes: z.array(z.unknown()).default([]),
    settings: siteSettingsSchema.prefault({}),
  }),
);

export type SiteFile = z.infer<typeof siteFileSchema>;
