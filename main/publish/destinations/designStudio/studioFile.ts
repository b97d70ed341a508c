import { z } from "zod";
import { defineSchema } from "#shared/dialogue/defineSchema.ts";

/** A file of Design Studio, as Marketo tells of it (`FileResponse` of its Asset API). `url`: where everybody can have it. */
export const studioFileSchema = defineSchema(() =>
  z.object({
    id: z.number(),
    name: z.string(),
    size: z.number(),
    url: z.string(),
    updatedAt: z.string().default(""),
  }),
);

export type StudioFile = z.infer<typeof studioFileSchema>;
