import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";
import { lastSyncSchema } from "./lastSync.ts";
import { marketoErrorSchema } from "./marketoError.ts";
import { marketoFeatures } from "./marketoFeatures.ts";

const instant = defineSchema(() => z.number());

/**
 * One subscription of Marketo's, as it is set up. `endpoint`: in any spelling that `readEndpoint` takes; as it is kept, the part
 * before `/rest`, `/bulk` and `/identity`, without a slash at the end. `munchkinId`: such as 284-RPR-133, blank when it is not
 * known. `dailyBudget`: how many calls a day (Central time) Parley may make of all that the subscription has.
 */
export const marketoConnectionSchema = defineSchema(() =>
  z.object({
    id: z.string().regex(/^[\w-]{1,60}$/),
    name: z.string().trim().min(1).max(100),
    endpoint: z.string().trim().min(1).max(500),
    munchkinId: z.string().trim().max(40).default(""),
    dailyBudget: z.number().int().min(1).max(10_000_000).default(5000),
  }),
);
export type MarketoConnection = z.infer<typeof marketoConnectionSchema>;

/**
 * What is known of it. `user`: the API-only user behind the key; `usedToday`: calls of all integrations, as Marketo said at
 * `checkedAt`; `ownCalls`: calls of Parley's today; `parkedUntil`: Marketo's quota is used up, nothing is sent before; `error`: how
 * the last test ended, if badly; `syncedAt`: when a sync ended well for the last time; `sync`: what became of the last one.
 */
export const marketoStatusSchema = defineSchema(() =>
  z.object({
    checkedAt: instant.optional(),
    user: z.string().optional(),
    usedToday: z.number().int().nonnegative().optional(),
    ownCalls: z.number().int().nonnegative().default(0),
    parkedUntil: instant.optional(),
    error: marketoErrorSchema.optional(),
    syncedAt: instant.optional(),
    sync: lastSyncSchema.optional(),
  }),
);
export type MarketoStatus = z.infer<typeof marketoStatusSchema>;

/**
 * What the key turned out to allow; a feature that was never tried is left out. `denied`: the role lacks a permission;
 * `unavailable`: the subscription has no such thing. `updatedAt` and `smartLists` are filters of exports that not every
 * subscription has: false after Marketo has said so (1035).
 */
export const marketoCapabilitiesSchema = defineSchema(() =>
  z.object({
    features: z
      .partialRecord(z.enum(marketoFeatures), z.enum(["allowed", "denied", "unavailable", "failed"]))
      .default({}),
    updatedAt: z.boolean().optional(),
    smartLists: z.boolean().optional(),
  }),
);
export type MarketoCapabilities = z.infer<typeof marketoCapabilitiesSchema>;

/** A subscription as it is kept and shown. It holds neither client id nor secret: those are in the vault of main. */
export const marketoProfileSchema = defineSchema(() =>
  marketoConnectionSchema.extend({
    capabilities: marketoCapabilitiesSchema,
    status: marketoStatusSchema,
  }),
);
export type MarketoProfile = z.infer<typeof marketoProfileSchema>;
