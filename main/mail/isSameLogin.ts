import type { MailAccount } from "#shared/mail/mailAccount.ts";

/** Whether a password that was typed for one server and user may go to the other. */
export function isSameLogin(one: MailAccount, other: MailAccount): boolean {
  return one.host.toLowerCase() === other.host.toLowerCase() && one.user === other.user;
}
