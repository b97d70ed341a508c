import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";

/** What a sink is not told: an event (`link`), a field of one (`captured.value`), or a field of all of them (`page`). */
export const leaveOutSchema = defineSchema(() => z.array(z.string().max(100)).max(200));

/** One of the site's own endpoints: https, http only on loopback. */
export const webhookSchema = defineSchema(() =>
  z.looseObject({
    url: z.url({ protocol: /^https?$/ }).max(2000),
    /** What is sent is signed with it; empty: it is not signed. Every visitor's browser has it, so it is no secret. */
    signWith: z.string().max(200).default(""),
    leaveOut: leaveOutSchema.default([]),
  }),
);

export type Webhook = z.infer<typeof webhookSchema>;
