import { z } from "zod";
import { defineSchema } from "../defineSchema.ts";

/** What a language file says. `dialogue`: the id of the dialogue it was made for, as `unitId` writes it, if it says so. */
export const languageFileSchema = defineSchema(() =>
  z.object({
    dialogue: z.string().optional(),
    /** Language tags: what was translated, and to what. */
    from: z.string(),
    to: z.string(),
    units: z.array(z.object({ id: z.string(), source: z.string(), target: z.string() })),
  }),
);

/** Why a file is no language file. `place`: a line, a row or the name of what is missing. */
export const languageFaultSchema = defineSchema(() =>
  z.object({
    code: z.enum([
      "broken",
      "not-xliff",
      "version",
      "no-columns",
      "no-language",
      "twice",
      "empty",
      "encoding",
    ]),
    place: z.string(),
  }),
);

/** A language file, or why it is none. */
export const readLanguageSchema = defineSchema(() =>
  z.union([
    z.object({ ok: z.literal(true), file: languageFileSchema }),
    z.object({ ok: z.literal(false), fault: languageFaultSchema }),
  ]),
);

export type LanguageFile = z.infer<typeof languageFileSchema>;
export type LanguageFault = z.infer<typeof languageFaultSchema>;
export type ReadLanguage = z.infer<typeof readLanguageSchema>;
