import { z } from "zod";
import { defineSchema } from "../defineSchema.ts";

/** What the visitor does, one thing after the other. `choose`: an answer's id or label; of a multiple question: several. */
export const scriptInputSchema = defineSchema(() =>
  z.union(
    [
      z.strictObject({ choose: z.union([z.string(), z.array(z.string()).min(1)]) }),
      z.strictObject({ say: z.union([z.string(), z.number(), z.boolean()]) }),
      z.strictObject({ book: z.union([z.string(), z.number()]) }),
      z.strictObject({ decline: z.literal(true) }),
      z.strictObject({ back: z.literal(true) }),
      z.strictObject({ restart: z.literal(true) }),
    ],
    "not one of { choose }, { say }, { book }, { decline: true }, { back: true }, { restart: true }",
  ),
);

export type ScriptInput = z.infer<typeof scriptInputSchema>;
