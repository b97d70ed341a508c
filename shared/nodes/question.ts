import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";
import { idSchema } from "../dialogue/idSchema.ts";
import { textSchema } from "../dialogue/text.ts";

/** An answer is a branch of its own; `value`, if given, is what is stored instead of the label. */
export const schema = defineSchema(() =>
  z.looseObject({
    text: textSchema.default({}),
    answers: z
      .array(
        z.looseObject({
          id: idSchema,
          label: textSchema.default({}),
          value: z.union([z.string(), z.number(), z.boolean()]).optional(),
        }),
      )
      .max(200)
      .default([]),
    attribute: z.string().max(200).optional(),
    multiple: z.boolean().optional(),
  }),
);
