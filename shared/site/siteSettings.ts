import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";
import { sinksSchema } from "./sinks.ts";
import { webhookProblem } from "./webhookProblem.ts";

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
        /** Days after the last visit, until a visitor is forgotten: who he is, what he said and was shown. */
        keepDays: z.number().int().min(1).max(3650).default(365),
      })
      .prefault({}),
    /** Times that visitors can book, renewed beside the published bundle while the studio runs, or had of a relay. */
    meetings: z
      .looseObject({
        /** Address of a relay, which offers times and books them at once: https, http only on loopback; empty: none. */
        relay: z
          .string()
          .max(2000)
          .refine(
            (address) => webhookProblem(address) === undefined,
            "an address such as https://relay.acme.com",
          )
          .default(""),
        renew: z.boolean().default(true),
        everyMinutes: z.number().int().min(5).max(1440).default(15),
        /** For so long visitors can rely on them when nothing newer comes: the studio may be closed. */
        validHours: z.number().int().min(1).max(168).default(24),
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
