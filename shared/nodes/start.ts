import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";

/** `poke` shows the first message beside the closed chat; on phones only if `mobile` says so. */
export const schema = defineSchema(() =>
  z.looseObject({
    poke: z
      .looseObject({ on: z.boolean().default(true), mobile: z.boolean().default(false) })
      .default({ on: true, mobile: false }),
  }),
);
