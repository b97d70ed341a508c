import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";
import { mailProblemSchema } from "./mailProblem.ts";

/** What a mail is about. `answer`: other times, or whatever else the user writes to who has asked. */
export const mailKinds = ["invitation", "moved", "cancelled", "answer"] as const;

export type MailKind = (typeof mailKinds)[number];

/**
 * How far a mail is. `waiting`: it is still to be sent; `sending`: right now; `unsure`: the server has not said whether it took it, so it
 * may have arrived; `failed`: it was refused for good; `dropped`: it is not sent, for the user wants it so, or something newer says it.
 */
export const mailStates = ["waiting", "sending", "sent", "unsure", "failed", "dropped"] as const;

export type MailState = (typeof mailStates)[number];

/**
 * A mail to a visitor as the studio shows it. `at`: when it was written, or how its state came about; `dueAt`: when it is sent, or tried
 * again. Milliseconds since the epoch.
 */
export const mailLetterSchema = defineSchema(() =>
  z.object({
    id: z.string(),
    kind: z.enum(mailKinds),
    state: z.enum(mailStates),
    to: z.string(),
    at: z.int(),
    dueAt: z.int(),
    problem: mailProblemSchema.optional(),
  }),
);

export type MailLetter = Readonly<z.infer<typeof mailLetterSchema>>;
