import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";

/**
 * Why Marketo did not do what it was asked. `code`: Marketo's own ("606"), `http-500` and the like for an answer that is no
 * answer of Marketo's, or a word of ours: `wrong-credentials`, `unreachable`, `not-secure` (a certificate that is not
 * trusted), `proxy` (one in between lets nobody through), `proxy-kind` (it is one that Parley cannot use), `timeout`, `bad-answer`, `broken-off` (a download), `not-ready` (a file that is not there yet), `too-big`,
 * `daily-budget`, `cancelled`. `message`: English, without secrets. `retryable`: the same may go well later. `unsure`: a write
 * that may have been done all the same; look before it is sent again. `permission`: what the role of the API user is likely to
 * lack. `meaning`: which of the three things that Marketo says with 1029. `until`: when it makes sense to ask again,
 * milliseconds since the epoch.
 */
export const marketoErrorSchema = defineSchema(() =>
  z.object({
    code: z.string(),
    message: z.string(),
    requestId: z.string().optional(),
    retryable: z.boolean(),
    unsure: z.literal(true).optional(),
    permission: z.string().optional(),
    meaning: z.enum(["queue-full", "export-quota", "already-queued"]).optional(),
    until: z.number().optional(),
  }),
);

export type MarketoError = z.infer<typeof marketoErrorSchema>;
