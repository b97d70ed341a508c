import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";

/**
 * Why a mail was not sent. `signIn`: the server does not accept name and password; `noSignIn`: it takes none, or none that way;
 * `noPassword`: the studio knows none any more; `notSecure`: nobody vouches for the server, or it cannot encrypt; `wrongSecurity`: it
 * speaks otherwise than was said (STARTTLS or TLS from the start); `unreachable`: nothing answers at that address and port; `timeout`;
 * `lost`: the connection broke off; `busy`: it asks to come again later; `sender`, `recipient`: it does not take that address; `refused`:
 * it does not take the mail; `over`: the meeting has begun before it could be sent; `noAccount`: there is no mail server any more;
 * `tooMany`: its mailbox was invited so often within a day that the user has to look at it first.
 */
export const mailProblemCodes = [
  "signIn",
  "noSignIn",
  "noPassword",
  "notSecure",
  "wrongSecurity",
  "unreachable",
  "timeout",
  "lost",
  "busy",
  "sender",
  "recipient",
  "refused",
  "over",
  "noAccount",
  "tooMany",
] as const;

export type MailProblemCode = (typeof mailProblemCodes)[number];

/** `detail`: what the server has said to it. */
export const mailProblemSchema = defineSchema(() =>
  z.object({ code: z.enum(mailProblemCodes), detail: z.string().optional() }),
);

export type MailProblem = Readonly<z.infer<typeof mailProblemSchema>>;
