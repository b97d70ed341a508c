import { z } from "zod";
import { defineSchema } from "../defineSchema.ts";

/** An attribute of the site's catalogue: what it holds (`any`: nobody can tell), and values that it is known to have. */
export const attributeEntrySchema = defineSchema(() =>
  z.object({
    name: z.string(),
    type: z.enum(["text", "number", "yesNo", "date", "any"]),
    values: z.array(z.string()),
  }),
);

export type AttributeEntry = z.infer<typeof attributeEntrySchema>;

/** What an attribute holds, as far as it is known: `any` where nobody can tell. */
export type AttributeType = AttributeEntry["type"];

/** An attribute's type, and the values that it usually has. */
export type AttributeInfo = { readonly type: AttributeType; readonly values: readonly string[] };
