import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";
import { dialogueIdSchema } from "../dialogue/idSchema.ts";
import { themeSchema } from "../site/theme.ts";
import { type ThemeFileKind, themeFileSchema, themeFileTypes } from "../site/themes/themeFile.ts";

/** A theme as it is stored. `usedBy`: the dialogues that name it, deleted ones left out, by name. Instants: milliseconds since the epoch. */
export const storedThemeSchema = defineSchema(() =>
  z.object({
    theme: themeSchema,
    revision: z.number(),
    updatedAt: z.number(),
    usedBy: z.array(z.object({ id: z.string(), name: z.string() })),
  }),
);
export type StoredTheme = z.infer<typeof storedThemeSchema>;

const byId = defineSchema(() => z.object({ id: dialogueIdSchema }));

/** The calls of the contract that are about themes. */
export const themesContract = defineSchema(() => ({
  /** Every theme, by name. */
  "themes:list": { input: z.void(), output: z.array(storedThemeSchema) },
  /**
   * Answers only after the commit. Revision 0: it is new, or comes back after it was deleted. `conflict` when
   * `revision` is not the stored one; `not-found` when it is not there any more.
   */
  "themes:save": {
    input: z.object({ theme: themeSchema, revision: z.number().int().min(0) }),
    output: z.object({ revision: z.number(), savedAt: z.number() }),
  },
  /** A copy under a new id. */
  "themes:duplicate": { input: byId, output: storedThemeSchema },
  /** Dialogues that name it then look as the site does. */
  "themes:delete": { input: byId, output: z.void() },
  /** Keeps a file for a theme in the store. `too-big`; `invalid` when it is nothing of that kind. */
  "themes:keepFile": {
    input: z.object({
      kind: z.enum(Object.keys(themeFileTypes) as [ThemeFileKind]),
      name: z.string().max(255),
      content: z.instanceof(Uint8Array),
    }),
    output: themeFileSchema,
  },
  /** The content of a theme's file; null when the store has none of this hash. */
  "themes:readFile": {
    input: z.object({ hash: z.string().max(100) }),
    output: z.object({ content: z.instanceof(Uint8Array) }).nullable(),
  },
}));
