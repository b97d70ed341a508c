import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";

/**
 * One field of Marketo's, as the catalogue keeps it; `object` and `restName` together are its key. `soapName`: what Forms 2.0
 * calls it; `formFieldId`: its id in a form; `fieldId`: its number in activities; `label`: what people read, and tokens are
 * named after; `type`: as Marketo says (`string`, `email`, `datetime`…), not a closed list; `length`: in characters;
 * `searchable`: people can be asked for by it; `vanished`: when it was first missing, in milliseconds
 * since the epoch.
 */
export const fieldRowSchema = defineSchema(() =>
  z.object({
    object: z.enum(["lead", "company"]),
    restName: z.string().min(1).max(255),
    soapName: z.string().optional(),
    formFieldId: z.string().optional(),
    fieldId: z.number().int().optional(),
    label: z.string(),
    type: z.string(),
    description: z.string().optional(),
    length: z.number().int().nonnegative().optional(),
    readOnly: z.boolean(),
    crmManaged: z.boolean(),
    sensitive: z.boolean().optional(),
    hidden: z.boolean().optional(),
    custom: z.boolean().optional(),
    required: z.boolean().optional(),
    searchable: z.boolean().optional(),
    picklist: z.array(z.object({ label: z.string(), value: z.string() })).optional(),
    vanished: z.number().optional(),
  }),
);

export type FieldRow = z.infer<typeof fieldRowSchema>;
