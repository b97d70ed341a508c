import { z } from "zod";
import { defineSchema } from "../defineSchema.ts";
import { languageTag } from "../languageTag.ts";
import { valueSchema } from "../value.ts";
import { instantSchema } from "./instantSchema.ts";

/** The world that a played conversation runs in: clock, chance, page, and what is known of the visitor. */
export const scriptWorldSchema = defineSchema(() =>
  z.looseObject({
    now: instantSchema.default(0),
    seed: z.number().default(0),
    page: z.string().max(4000).default("https://example.com/"),
    /** The dialogue's own if left out. */
    language: languageTag.optional(),
    timeZone: z.string().max(100).default("UTC"),
    /** How webhook cards are answered, by the cards' ids; well if left out. */
    webhooks: z.record(z.string(), z.enum(["ok", "failed"])).optional(),
    attributes: z.record(z.string(), valueSchema).default({}),
  }),
);

export type ScriptWorld = z.infer<typeof scriptWorldSchema>;
