import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";

/**
 * A copy of everything that is stored. `daily`: made by itself each day; `asked`: by the user; `update`: before a newer
 * Parley changed the store; `restore`: before another copy was brought back. `at`: milliseconds since the epoch.
 */
export const backupSchema = defineSchema(() =>
  z.object({
    name: z.string(),
    at: z.number(),
    bytes: z.number(),
    kind: z.enum(["daily", "asked", "update", "restore"]),
  }),
);
export type Backup = z.infer<typeof backupSchema>;
