import { z } from "zod";
import { defineSchema } from "#shared/dialogue/defineSchema.ts";
import { marketoErrorSchema } from "#shared/marketo/marketoError.ts";

const instant = defineSchema(() => z.number());
const range = defineSchema(() => z.object({ from: instant, to: instant }));

/**
 * An export that has been asked for and is not brought in yet. `purpose`: of which step it is; `columns`: its fields or its types
 * of activities, as text, to tell whether it still is what is wanted; `askedAt`: when, by Marketo's clock.
 */
export const exportJobSchema = defineSchema(() =>
  z.object({
    purpose: z.enum(["created", "updated", "list", "seen", "activities"]),
    columns: z.string(),
    window: range,
    exportId: z.string(),
    askedAt: instant,
  }),
);
export type ExportJob = z.infer<typeof exportJobSchema>;

/**
 * How far the sync of a subscription is; all instants by Marketo's clock, in milliseconds since the epoch.
 *
 * `subscription`: whose people these are. `clock`: Marketo's clock minus this computer's. `fields`, `since`,
 * `list` (only the people on it), `chosenTypes` (of activities), `keepDays`: chosen; `lists`: what static lists there were then;
 * `listed`: how many were on the list, and, while they are brought in, up to which id they are; `at`: when a long one was last read
 * whole, `isOther`: that it has become another since, as activities tell; `brought`: the fields that
 * everybody has been brought in with. `fieldsAt`: when the catalogue was read.
 * `oldest`: when the subscription began. `created`: all who were created in this range have been brought in. `changed`: all
 * changes until then too; `changesToken`: the same, where changes are read one by one (`withoutUpdatedAt`: this subscription
 * does not export by them). `withoutCompanies`: when companies were refused, and why. `removed`: where deletions are read from, and when that was last done,
 * or when the first people came; `merged`: merges until then have been followed. `seen`: until when it is
 * known who is still there, while that is found out. `types`: of activities, as Marketo told then; `offered`: those that
 * are synced when nobody chose; `names`: what each is called there; `listing`: those that tell who came on a static list and who
 * left one, none if not both are told. `activities`: of these types all of the range; `tokens`: where each queue of types goes on.
 */
export const syncStateSchema = defineSchema(() =>
  z.object({
    subscription: z.string(),
    clock: z.number().default(0),
    fields: z.array(z.string()).default([]),
    since: instant.optional(),
    list: z.number().optional(),
    lists: z
      .object({
        at: instant,
        all: z.array(z.object({ id: z.number(), name: z.string(), program: z.string().optional() })),
      })
      .optional(),
    listed: z
      .object({
        members: z.number(),
        upTo: z.number().optional(),
        at: instant.optional(),
        isOther: z.boolean().optional(),
      })
      .optional(),
    chosenTypes: z.array(z.number()).optional(),
    keepDays: z.number().positive().default(90),
    brought: z.array(z.string()).default([]),
    fieldsAt: instant.optional(),
    oldest: instant.optional(),
    created: range.optional(),
    changed: instant.optional(),
    changesToken: z.string().optional(),
    withoutUpdatedAt: z.boolean().default(false),
    // Kept by an earlier version without the error, it is asked again.
    withoutCompanies: z.object({ at: instant, error: marketoErrorSchema }).optional().catch(undefined),
    removed: z.object({ token: z.string().optional(), at: instant }).optional(),
    merged: instant.optional(),
    seen: instant.optional(),
    job: exportJobSchema.optional(),
    types: z
      .object({
        at: instant,
        all: z.array(z.number()),
        offered: z.array(z.number()),
        names: z.record(z.string(), z.string()).optional(),
        merge: z.number().optional(),
        listing: z.array(z.number()).optional(),
      })
      .optional(),
    activities: z
      .object({ types: z.array(z.number()), done: range, tokens: z.record(z.string(), z.string()) })
      .optional(),
  }),
);
export type SyncState = z.infer<typeof syncStateSchema>;
