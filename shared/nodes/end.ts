import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";
import { textSchema } from "../dialogue/text.ts";

/** Ends the conversation, with an optional last message; `restart` offers to begin again. */
export const schema = defineSchema(() =>
  z.looseObject({
    text: textSchema.default({}),
    restart: z.boolean().default(false),
  }),
);
