import { z } from "zod";
import { defineSchema } from "../../dialogue/defineSchema.ts";
import { readInstant } from "./readInstant.ts";

/** An instant as text, with any offset: `2026-03-08T09:00:00-05:00`. Read as milliseconds since the epoch. */
export const instantSchema = defineSchema(() =>
  z.string().transform((text, context) => {
    const instant = readInstant(text);
    if (instant !== null) return instant;
    context.addIssue({ code: "custom", message: `“${text}” is not an instant such as 2026-03-08T09:00:00Z` });
    return z.NEVER;
  }),
);
