import { z } from "zod";
import { defineSchema } from "./defineSchema.ts";
import { idSchema } from "./idSchema.ts";

/** A connection from one node's port to another node. */
export const edgeSchema = defineSchema(() =>
  z.looseObject({
    id: idSchema,
    from: z.looseObject({ node: idSchema, port: idSchema }),
    to: z.looseObject({ node: idSchema }),
  }),
);

export type Edge = z.infer<typeof edgeSchema>;
