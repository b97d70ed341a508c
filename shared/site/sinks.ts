import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";
import { isFunctionName } from "./isFunctionName.ts";
import { marketoSinkSchema } from "./marketoSink.ts";
import { leaveOutSchema, webhookSchema } from "./webhook.ts";

/** What statistics are not told at first: Google forbids to send it what tells who somebody is. */
const personal = [
  "visitor",
  "captured.value",
  "captured.consent",
  "meetingRequested.name",
  "meetingRequested.email",
  "meetingBooked.name",
  "meetingBooked.email",
] as const;

/** Where the widget sends what it learns. */
export const sinksSchema = defineSchema(() =>
  z.looseObject({
    webhooks: z.array(webhookSchema).max(10).default([]),
    /** Push events to the page's `window.dataLayer`, for Google Tag Manager and the like. */
    dataLayer: z.boolean().default(false),
    /** Call `gtag("event", …)`, for a page that has Google Analytics 4 without a tag manager. */
    googleAnalytics: z.boolean().default(false),
    /** A function of the page that is called with each report, such as `acme.onChat`; empty: none. */
    callback: z.string().max(200).refine(isFunctionName, "a name such as acme.onChat").default(""),
    marketo: marketoSinkSchema.prefault({}),
    /** Of the sinks that there is one of. */
    leaveOut: z
      .looseObject({
        dataLayer: leaveOutSchema.default([...personal]),
        googleAnalytics: leaveOutSchema.default([...personal]),
        callback: leaveOutSchema.default([]),
        marketo: leaveOutSchema.default([]),
      })
      .prefault({}),
  }),
);

export type Sinks = z.infer<typeof sinksSchema>;
