import { z } from "zod";
import { defineSchema } from "../../dialogue/defineSchema.ts";
import { readDate } from "./readDate.ts";

/** A date such as `2026-03-08`. Read as days since 1970-01-01. */
export const dateSchema = defineSchema(() =>
  z.string().transform((text, context) => {
    const day = readDate(text);
    if (day !== null) return day;
    context.addIssue({ code: "custom", message: `“${text}” is not a date such as 2026-03-08` });
    return z.NEVER;
  }),
);
