import { z } from "zod";
import { defineSchema } from "../../dialogue/defineSchema.ts";

const color = defineSchema(() => z.string().regex(/^#[0-9a-fA-F]{6}$/, "a colour such as #1f6feb"));

/**
 * The colours of the chat on a light or on a dark page; each that is left out follows from the others (see
 * `paletteOf`). `accent`: buttons, the visitor's own messages, launcher; `background` and `text`: the panel; `bot` and
 * `visitor`: the bubbles; `header`: the head of the panel; `launcher`: the closed chat. `…Text`: what stands on it.
 */
export const themeColorsSchema = defineSchema(() =>
  z.looseObject({
    accent: color.optional(),
    accentText: color.optional(),
    background: color.optional(),
    text: color.optional(),
    bot: color.optional(),
    botText: color.optional(),
    visitor: color.optional(),
    visitorText: color.optional(),
    header: color.optional(),
    headerText: color.optional(),
    launcher: color.optional(),
    launcherText: color.optional(),
  }),
);

export type ThemeColors = z.infer<typeof themeColorsSchema>;
