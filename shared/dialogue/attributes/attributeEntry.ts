import { z } from "zod";
import { defineSchema } from "../defineSchema.ts";

/**
 * An attribute of the site's catalogue: what it holds (`any`: nobody can tell), and values that it is known to have. Of a field
 * of Marketo's also `label`, what people call it there; `formField`: what forms
 * call it; `readOnly`: nothing can be stored in it; `vanished`: it was there once.
 */
export const attributeEntrySchema = defineSchema(() =>
  z.object({
    name: z.string(),
    type: z.enum(["text", "number", "yesNo", "date", "any"]),
    values: z.array(z.string()),
    label: z.string().optional(),
    formField: z.string().optional(),
    readOnly: z.boolean().optional(),
    vanished: z.boolean().optional(),
  }),
);

export type AttributeEntry = z.infer<typeof attributeEntrySchema>;

/** What an attribute holds, as far as it is known: `any` where nobody can tell. */
export type AttributeType = AttributeEntry["type"];

/** An attribute's type, and the values that it usually has. */
export type AttributeInfo = { readonly type: AttributeType; readonly values: readonly string[] };
