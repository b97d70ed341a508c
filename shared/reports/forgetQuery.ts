import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";

/**
 * Which visits are to be forgotten: those that began before an instant (milliseconds since the epoch), and those on pages of a site
 * (`siteOf`); both where both are said, all where nothing is.
 */
export const forgetQuerySchema = defineSchema(() =>
  z.object({ before: z.int().optional(), site: z.string().max(300).optional() }),
);
export type ForgetQuery = z.infer<typeof forgetQuerySchema>;

/** What was forgotten, and when (milliseconds since the epoch). */
export const forgottenSchema = defineSchema(() => z.object({ at: z.int(), visits: z.int() }));
export type Forgotten = z.infer<typeof forgottenSchema>;
