import type { MailProblem } from "#shared/mail/mailProblem.ts";

/**
 * How an attempt to hand a mail over ended. `later`: it surely was not taken, and may be another time; `refused`: it is no use to come
 * again like this; `unsure`: all or part of it was handed over, and nobody has said whether it was taken.
 */
export type Delivery =
  | { readonly outcome: "sent" }
  | { readonly outcome: "later" | "refused" | "unsure"; readonly problem: MailProblem };
