import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";
import { dialogueIdSchema } from "../dialogue/idSchema.ts";
import { languageTag } from "../dialogue/languageTag.ts";
import { themeSchema } from "../site/theme.ts";
import { pageLookSchema } from "../site/themes/pageLook.ts";
import { schemes } from "../site/themes/schemes.ts";
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
  /** Opens a web page where nobody sees it and measures its looks. `invalid`; `unreachable`; `unreadable`: `detail` is its status. */
  "themes:readPage": { input: z.object({ url: z.string().max(4000) }), output: pageLookSchema },
  /**
   * Builds a bundle of a sample with a theme that need not be stored, and answers the address of the page that runs it. Close it as
   * a simulation. `open`: the conversation; else the closed chat with its greeting.
   */
  "themes:preview": {
    input: z.object({
      theme: themeSchema,
      scheme: z.enum(schemes),
      language: languageTag,
      open: z.boolean(),
    }),
    output: z.object({ url: z.string(), session: z.string() }),
  },
  /** The content of a theme's file; null when the store has none of this hash. */
  "themes:readFile": {
    input: z.object({ hash: z.string().max(100) }),
    output: z.object({ content: z.instanceof(Uint8Array) }).nullable(),
  },
}));
