import { z } from "zod";
import { defineSchema } from "./defineSchema.ts";
import { languageTagPattern } from "./languageTagPattern.ts";

/** A string that is a language tag. */
export const languageTag = defineSchema(() =>
  z.string().regex(languageTagPattern, "not a language tag such as en or pt-BR"),
);
