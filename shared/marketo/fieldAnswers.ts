import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";

const text = defineSchema(() => z.string().optional().catch(undefined));
const count = defineSchema(() => z.number().int().nonnegative().optional().catch(undefined));
const flag = defineSchema(() => z.boolean().optional().catch(undefined));

/** One field as Marketo tells of it, of which the catalogue needs these parts. What is of another type counts as left out. */
export const fieldAnswerSchemas = defineSchema(() => ({
  /** `describe2` and `companies/describe`: an entry of `result[0].fields`. */
  described: z.looseObject({
    name: z.string().min(1),
    displayName: text,
    dataType: text,
    length: count,
    updateable: flag,
    crmManaged: flag,
  }),
  /** `describe`: an entry of `result`. Without `rest` the field cannot be used through REST. */
  older: z.looseObject({
    id: count,
    displayName: text,
    dataType: text,
    length: count,
    rest: z.looseObject({ name: z.string().min(1), readOnly: flag }),
    soap: z
      .looseObject({ name: z.string().min(1) })
      .optional()
      .catch(undefined),
  }),
  /** `leads/schema/fields` and `companies/schema/fields`: an entry of `result[0].fields` or of `result`. */
  schema: z.looseObject({
    name: z.string().min(1),
    description: text,
    isHidden: flag,
    isSensitive: flag,
    isCustom: flag,
  }),
  /** `form/fields`: an entry of `result`. */
  form: z.looseObject({
    id: z.string().min(1),
    isRequired: flag,
    isSensitive: flag,
    maxLength: count,
    picklistValues: text,
  }),
}));
