import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";
import { textSchema } from "../dialogue/text.ts";

/** Offers a link: `text` is the message before it (may be empty), `label` what stands on it. */
export const schema = defineSchema(() =>
  z.looseObject({
    text: textSchema.default({}),
    label: textSchema.default({}),
    url: z.string().max(4000).default(""),
    newTab: z.boolean().default(true),
  }),
);
