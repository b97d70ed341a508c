import type { CalendarAccount } from "#shared/calendars/calendarAccount.ts";
import type { MailAccount } from "#shared/mail/mailAccount.ts";
import type { CalendarRef } from "#shared/scheduling/setup/calendarRef.ts";

/** Whether it is Parley that mails a visitor about a meeting: nobody else does, and the user wants it so. */
export function mailsVisitor(
  { account, calendar }: CalendarRef,
  accounts: readonly CalendarAccount[],
  mail: Pick<MailAccount, "invites"> | undefined,
): boolean {
  const found = accounts.find(({ id }) => id === account)?.calendars.find(({ id }) => id === calendar);
  return mail?.invites === true && found?.invites === false;
}
