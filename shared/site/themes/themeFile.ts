import { z } from "zod";
import { assetSchema } from "../../dialogue/assetSchema.ts";
import { defineSchema } from "../../dialogue/defineSchema.ts";

/** What kind of files a theme may bring, and in which formats. A drawing (SVG) is made a PNG before it is kept. */
export const themeFileTypes = {
  picture: ["png", "jpg", "gif", "webp"],
  font: ["woff2"],
  sound: ["mp3", "ogg", "wav"],
} as const;

export type ThemeFileKind = keyof typeof themeFileTypes;

/** A file of a theme: as a file of a dialogue, with its format, which is also how its name in a bundle ends. */
export const themeFileSchema = defineSchema(() =>
  assetSchema.extend({
    type: z.enum([...themeFileTypes.picture, ...themeFileTypes.font, ...themeFileTypes.sound]),
  }),
);

export type ThemeFile = z.infer<typeof themeFileSchema>;
