import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";
import { requestIdPattern } from "../scheduling/requests/meetingRequest.ts";
import { requestsStatusSchema, requestViewSchema } from "../scheduling/requests/requestView.ts";

const id = defineSchema(() => z.string().regex(requestIdPattern));

/** The calls of the contract that are about what visitors ask for. */
export const requestsContract = defineSchema(() => ({
  /** The latest requests, those that need the user first; `closed`: also those he is done with. `more`: so many are left out; `canMail`: there is a mail server. */
  "requests:get": {
    input: z.object({ closed: z.boolean() }),
    output: z.object({
      requests: z.array(requestViewSchema),
      more: z.number(),
      unreadable: z.number(),
      canMail: z.boolean(),
      status: requestsStatusSchema,
    }),
  },
  /** Reads requests, answers what can be answered, and renews the times that are offered. Answers when all is done. */
  "requests:check": { input: z.void(), output: z.void() },
  /** `allow`: one that is held is to be answered; `close`: the user is done with it; `reopen`: he is not after all. `not-found`. */
  "requests:decide": {
    input: z.object({ id, as: z.enum(["allow", "close", "reopen"]) }),
    output: z.void(),
  },
  /**
   * Times that are free now, in milliseconds since the epoch, and a mail that offers them, or, where it is booked, tells of it, in the
   * visitor's language. `not-found`.
   */
  "requests:offer": {
    input: z.object({ id }),
    output: z.object({
      times: z.array(z.number()),
      mail: z.object({ to: z.string(), subject: z.string(), body: z.string() }),
    }),
  },
  /** Mails whoever has asked, now or as soon as the mail server can be reached. `not-found`; `invalid` without a mail server. */
  "requests:mail": {
    input: z.object({ id, subject: z.string().max(500), body: z.string().min(1).max(20_000) }),
    output: z.void(),
  },
  /** Books a time for a visitor, by agreement with him; `start`: milliseconds since the epoch. `not-found`. */
  "requests:book": {
    input: z.object({ id, start: z.number().int().multipleOf(1000) }),
    output: z.enum(["booked", "taken", "outside", "unavailable", "nobody", "waiting"]),
  },
}));
