import { isHere } from "#shared/mail/isHere.ts";
import type { MailAccount } from "#shared/mail/mailAccount.ts";
import { Failure } from "../failure/Failure.ts";

/** @throws {Failure} `invalid` when mails and the password would travel where others can read them */
export function requireSecurity({ host, security }: Pick<MailAccount, "host" | "security">): void {
  if (security === "none" && !isHere(host))
    throw new Failure("invalid", "Only a mail server on this computer can do without encryption.", {
      detail: host,
    });
}
