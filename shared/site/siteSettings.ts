import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";

/** Where the widget sends what it learns. Webhooks are the site's own endpoints (https; http only on loopback). */
export const sinksSchema = defineSchema(() =>
  z.looseObject({
    webhooks: z
      .array(z.looseObject({ url: z.url({ protocol: /^https?$/ }).max(2000) }))
      .max(10)
      .default([]),
    /** Push events to the page's `window.dataLayer`. */
    dataLayer: z.boolean().default(false),
  }),
);

/** Settings of the site, shared by all its dialogues. */
export const siteSettingsSchema = defineSchema(() =>
  z.looseObject({
    name: z.string().max(200).default(""),
    /** IANA name; days and hours of schedules and dates of conditions are read in it. */
    timeZone: z.string().max(100).default("UTC"),
    sinks: sinksSchema.prefault({}),
    privacy: z
      .looseObject({
        /** Store and send nothing before the page has called `parley.consent(true)`. */
        askFirst: z.boolean().default(false),
      })
      .prefault({}),
    /** The theme (its id) of dialogues whose own is `default`. `default`: the plain one that `chat` tells. */
    theme: z.string().max(200).default("default"),
    /** The head of the chat: what it is called, and how it looks where no theme says. */
    chat: z
      .looseObject({
        title: z.record(z.string(), z.string().max(200)).default({}),
        color: z
          .string()
          .regex(/^#[0-9a-fA-F]{6}$/, "a colour such as #1f6feb")
          .default("#3d5afe"),
        position: z.enum(["right", "left"]).default("right"),
      })
      .prefault({}),
  }),
);

export type SiteSettings = z.infer<typeof siteSettingsSchema>;
