import { z } from "zod";
import { defineSchema } from "./defineSchema.ts";
import { languageTag } from "./languageTag.ts";

/** A text: language tag -> string with tokens and the safe subset of formatting. A language may be missing. */
export const textSchema = defineSchema(() => z.record(languageTag, z.string().max(20_000)));

export type Text = z.infer<typeof textSchema>;
