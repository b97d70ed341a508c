import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";
import { dialogueIdSchema } from "../dialogue/idSchema.ts";
import { languageTag } from "../dialogue/languageTag.ts";
import { themeColorsSchema } from "./themes/themeColors.ts";
import { themeFileSchema } from "./themes/themeFile.ts";
import { themeFonts } from "./themes/themeFonts.ts";
import { themeIcons } from "./themes/themeIcons.ts";

/** A short text by language; blank, or without a language of the visitor's: what the chat says by itself. */
const words = defineSchema(() => z.record(languageTag, z.string().max(300)).default({}));
/** Pixels of the page. */
const pixels = (least: number, most: number, usual: number) => z.number().min(least).max(most).default(usual);

/**
 * How the chat looks and behaves for visitors. Whatever is left out is as it is without a theme, so `{ id }` is a whole
 * theme. Lengths are pixels of the page, times seconds. A dialogue names its theme by `id`, and its `themeOverrides`
 * may hold any part of this but `format`, `id` and `name`, in the same shape (see `resolveTheme`).
 */
export const themeSchema = defineSchema(() =>
  z.looseObject({
    format: z.literal(1).default(1),
    id: dialogueIdSchema,
    name: z.string().max(200).default(""),
    /** `dark`: on a dark page, if the chat follows the page into the dark. */
    colors: z
      .looseObject({ light: themeColorsSchema.prefault({}), dark: themeColorsSchema.prefault({}) })
      .prefault({}),
    /** `auto`: as the visitor's system; `off`: always light; `on`: always dark. */
    dark: z.enum(["auto", "off", "on"]).default("auto"),
    /** `preset`: one of `themeFonts`; `page`: what the page's body has; `file`: the theme's own. `size`: of the text. */
    font: z
      .looseObject({
        from: z.enum(["preset", "page", "file"]).default("preset"),
        preset: z.enum(Object.keys(themeFonts) as [keyof typeof themeFonts]).default("system"),
        file: themeFileSchema.optional(),
        size: pixels(12, 22, 15),
      })
      .prefault({}),
    /** `radius`: of the panel's corners; the others go with it. `width`, `height`: of the panel, where the page has room. */
    shape: z
      .looseObject({ radius: pixels(0, 32, 20), width: pixels(300, 640, 384), height: pixels(360, 900, 640) })
      .prefault({}),
    /** The corner of the window, and how far the chat stands from its sides. */
    place: z
      .looseObject({
        corner: z.enum(["bottomRight", "bottomLeft", "topRight", "topLeft"]).default("bottomRight"),
        side: pixels(0, 200, 20),
        edge: pixels(0, 400, 20),
      })
      .prefault({}),
    /** The closed chat. `none`: it opens by `window.parley`, or a link to `#parley`. */
    launcher: z
      .looseObject({
        kind: z.enum(["icon", "picture", "text", "none"]).default("icon"),
        icon: z.enum(themeIcons).default("chat"),
        picture: themeFileSchema.optional(),
        text: words,
        size: pixels(44, 96, 58),
        shape: z.enum(["round", "rounded", "square"]).default("round"),
      })
      .prefault({}),
    /** The head of the panel. A blank title: the site's. */
    header: z.looseObject({ title: words, subtitle: words }).prefault({}),
    /** Who speaks for the site. `beside`: the avatar also stands by each group of its messages, with the name if there is one. */
    bot: z
      .looseObject({
        name: words,
        avatar: z.enum(["icon", "picture", "none"]).default("icon"),
        icon: z.enum(themeIcons).default("chat"),
        picture: themeFileSchema.optional(),
        beside: z.boolean().default(false),
      })
      .prefault({}),
    /** `delay`: before each message of the dialogue; `typing`: show meanwhile that one is being written. */
    pace: z
      .looseObject({ delay: z.number().min(0).max(10).default(0), typing: z.boolean().default(true) })
      .prefault({}),
    /** Played with a new message, once the visitor has touched the page. */
    sound: z
      .looseObject({
        kind: z.enum(["none", "pop", "chime", "drop", "knock", "file"]).default("none"),
        file: themeFileSchema.optional(),
      })
      .prefault({}),
    /** What is said beside the launcher, blank: the dialogue's first message; and how long after it came. */
    poke: z.looseObject({ text: words, delay: z.number().min(0).max(300).default(0) }).prefault({}),
    mobile: z.looseObject({ fullScreen: z.boolean().default(true) }).prefault({}),
    /** `auto`: as the visitor's language is written. */
    direction: z.enum(["auto", "ltr", "rtl"]).default("auto"),
    /** Styles of the author's own, within what `checkStyles` permits; the rest of them is left out of a bundle. */
    css: z.string().max(10_000).default(""),
    /** Only in a file: the theme's files, base64 by hash. The store keeps them beside it. */
    assets: z.record(z.string(), z.string()).optional(),
  }),
);

export type Theme = z.infer<typeof themeSchema>;
