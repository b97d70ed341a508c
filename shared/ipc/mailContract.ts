import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";
import { mailAccountSchema } from "../mail/mailAccount.ts";
import { mailProblemSchema } from "../mail/mailProblem.ts";

const nothing = defineSchema(() => z.void());
const ofMail = defineSchema(() => z.object({ id: z.string() }));
const password = defineSchema(() => z.string().min(1).max(500));

/** The calls of the contract that are about sending mail. */
export const mailContract = defineSchema(() => ({
  /** `hasPassword`: it is known; no call ever answers it. */
  "mail:get": {
    input: nothing,
    output: z.object({ account: mailAccountSchema.nullable(), hasPassword: z.boolean() }),
  },
  /**
   * Keeps the mail server. A password that is left out stays, unless it was for another server or user. What has failed because of the
   * server's settings is tried again. `invalid`: not encrypted, to another computer.
   */
  "mail:save": {
    input: z.object({ account: mailAccountSchema, password: password.optional() }),
    output: nothing,
  },
  /** Sends a mail to `to`; that this does not work is an answer. `password` left out: the one that is known. `invalid`. */
  "mail:test": {
    input: z.object({
      account: mailAccountSchema,
      password: password.optional(),
      to: z.email().max(254),
      language: z.string().max(35),
    }),
    output: z.object({ problem: mailProblemSchema.nullable() }),
  },
  /** Forgets the server and its password. What was not sent yet is not sent. */
  "mail:remove": { input: nothing, output: nothing },
  /** Sends a mail again that was refused, or that may not have arrived. `not-found`. */
  "mail:again": { input: ofMail, output: nothing },
  /** Has a mail that waits not be sent. False: it is on its way already. `not-found`. */
  "mail:drop": { input: ofMail, output: z.boolean() },
}));
