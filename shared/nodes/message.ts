import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";
import { textSchema } from "../dialogue/text.ts";

/** `delay`: seconds to wait, as if typing, before the message is shown. */
export const schema = defineSchema(() =>
  z.looseObject({
    text: textSchema.default({}),
    delay: z.number().min(0).max(60).optional(),
  }),
);
