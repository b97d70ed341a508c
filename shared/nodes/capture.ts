import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";
import { idSchema } from "../dialogue/idSchema.ts";
import { textSchema } from "../dialogue/text.ts";

/** What a visitor can be asked for. */
export const captureInputs = [
  "email",
  "phone",
  "text",
  "longText",
  "number",
  "date",
  "time",
  "url",
  "picklist",
  "checkbox",
  "consent",
] as const;

/**
 * Asks for one value and stores it in `attribute`. `ifKnown` says what happens when the attribute has a value already.
 * `options` belong to the picklist. Not `required`: the visitor may decline and leaves by the port `declined`.
 */
export const schema = defineSchema(() =>
  z.looseObject({
    text: textSchema.default({}),
    input: z.enum(captureInputs).default("text"),
    attribute: z.string().max(200).default(""),
    placeholder: textSchema.optional(),
    required: z.boolean().default(true),
    ifKnown: z.enum(["ask", "skip", "confirm"]).default("ask"),
    options: z
      .array(
        z.looseObject({
          id: idSchema,
          label: textSchema.default({}),
          value: z.union([z.string(), z.number(), z.boolean()]).optional(),
        }),
      )
      .max(500)
      .optional(),
  }),
);
