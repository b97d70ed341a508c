import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";
import { marketoErrorSchema } from "./marketoError.ts";

/**
 * How conversations go back to Marketo over a connection. `on`: every hour while the studio runs; `program`: whose members persons
 * become, with the status that each thing moves them to; a blank one moves nobody; `types`: whether all is written as activities of
 * one type, or of four; `people`: whether those become people of Marketo's whom only a relay has told of.
 */
export const engagementSettingsSchema = defineSchema(() =>
  z.object({
    on: z.boolean().default(false),
    types: z.enum(["one", "four"]).default("one"),
    people: z.boolean().default(false),
    program: z
      .object({
        id: z.number().int(),
        name: z.string().max(255),
        engaged: z.string().max(255).default(""),
        goal: z.string().max(255).default(""),
        meeting: z.string().max(255).default(""),
      })
      .optional(),
  }),
);
export type EngagementSettings = z.infer<typeof engagementSettingsSchema>;

const row = defineSchema(() =>
  z.object({
    lead: z.number(),
    what: z.enum([
      "engaged",
      "goal",
      "document",
      "meetingRequested",
      "completed",
      "meetingBooked",
      "meetingCancelled",
      "meetingHeld",
      "meetingNoShow",
      "person",
    ]),
    at: z.number(),
    dialogue: z.string(),
    detail: z.string(),
    reason: z.string(),
  }),
);
/** One thing of a conversation, with why Marketo has not taken it. `lead`: 0 while nobody there has the address that `reason` is, and of a `person` who is to become one there, by the address in `detail`. */
export type EngagementEvent = z.infer<typeof row>;

/** How the last run that was to write ended, when that was not well. `at`: when it ended, in milliseconds since the epoch. */
export const engagementRefusalSchema = defineSchema(() =>
  z.object({ at: z.number(), error: marketoErrorSchema }),
);
export type EngagementRefusal = z.infer<typeof engagementRefusalSchema>;

/**
 * What is known of it. `payloadField`: of the site's capture form; blank: nothing can be read back. `open`: what waits to be
 * written, `failed`: what Marketo has not taken, the first of each; `members`: of the program; `readAt`: when it was read last, in milliseconds since the epoch;
 * `error`: how the run that was asked for ended, if badly; `refused`: how the last one that was to write did, whoever asked for it.
 */
export const engagementViewSchema = defineSchema(() =>
  z.object({
    settings: engagementSettingsSchema,
    payloadField: z.string(),
    readAt: z.number().optional(),
    counts: z.object({ open: z.number(), done: z.number(), failed: z.number() }),
    members: z.object({ open: z.number(), done: z.number(), failed: z.number() }),
    open: z.array(row),
    failed: z.array(row),
    error: marketoErrorSchema.optional(),
    refused: engagementRefusalSchema.optional(),
  }),
);
export type EngagementView = z.infer<typeof engagementViewSchema>;

/** How far a run is; `of`: 0 where nobody knows. */
export type EngagementProgress = {
  readonly profile: string;
  readonly step: "read" | "look" | "write" | "members";
  readonly done: number;
  readonly of: number;
};
