import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";

/**
 * How far the sync of a profile is. `step`: what it works at; `state`: `waiting` for a limit to pass, until `until`; `rows`
 * and `total`: of this step, `total` only when it is known; `removed`: deleted or merged away; `rate`: rows a second;
 * `left`: seconds, only when they can be told; `calls`: sent so far; `waits`: for what: an
 * `export` that Marketo prepares, its full `queue` of exports, or a `connection` that broke off; `message`: why it failed.
 * Instants are milliseconds since the epoch.
 */
export const syncProgressSchema = defineSchema(() =>
  z.object({
    profile: z.string(),
    step: z.enum(["connect", "fields", "export", "people", "changes", "removed", "companies", "activities"]),
    state: z.enum(["running", "paused", "waiting", "done", "failed", "cancelled"]),
    rows: z.number().int().nonnegative(),
    total: z.number().int().nonnegative().optional(),
    removed: z.number().int().nonnegative(),
    rate: z.number().nonnegative().optional(),
    left: z.number().nonnegative().optional(),
    calls: z.number().int().nonnegative(),
    startedAt: z.number(),
    until: z.number().optional(),
    waits: z.enum(["export", "queue", "connection"]).optional(),
    message: z.string().optional(),
  }),
);

export type SyncProgress = z.infer<typeof syncProgressSchema>;
