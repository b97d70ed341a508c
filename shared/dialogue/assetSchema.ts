import { z } from "zod";
import { defineSchema } from "./defineSchema.ts";

/**
 * A file that goes with a dialogue, such as a PDF. `hash`: the first 20 hexadecimal digits of its content's SHA-256, by
 * which the store, exported documents and bundles know it; `name`: what it was called on the author's disk; `size`: bytes.
 */
export const assetSchema = defineSchema(() =>
  z.looseObject({
    hash: z.string().regex(/^[0-9a-f]{20}$/, "20 hexadecimal digits"),
    name: z.string().max(255).default(""),
    size: z.number().int().min(0).default(0),
  }),
);

export type Asset = z.infer<typeof assetSchema>;
