import { z } from "zod";
import { conditionSchema } from "../dialogue/condition.ts";
import { defineSchema } from "../dialogue/defineSchema.ts";
import { idSchema } from "../dialogue/idSchema.ts";

/** The first case that holds wins, else the port `else`. Labels are for the author; visitors never see them. */
export const schema = defineSchema(() =>
  z.looseObject({
    cases: z
      .array(
        z.looseObject({
          id: idSchema,
          label: z.string().max(500).default(""),
          when: conditionSchema.default({ all: [] }),
        }),
      )
      .max(200)
      .default([]),
  }),
);
