import MailComposer from "nodemailer/lib/mail-composer";
import type { MailAccount } from "#shared/mail/mailAccount.ts";
import { calendarPart } from "./meetings/calendarPart.ts";
import { oneLine } from "./oneLine.ts";
import type { KeptMail } from "./queue/KeptMail.ts";
import type { RawMail } from "./smtp/deliverMail.ts";

/** `id`: of the mail, the same however often it is sent; `now`: milliseconds since the epoch. */
type Writing = { readonly id: string; readonly now: number; readonly account: MailAccount };

/**
 * A mail with its head, as servers take it. An invitation goes along for calendars (RFC 6047): as another form of the text, for programs that
 * understand it, and as a file for those that do not.
 */
export async function composeMail(mail: KeptMail, { id, now, account }: Writing): Promise<RawMail> {
  const { to, from, subject, text, html, event } = mail;
  const { fromName, fromEmail } = account;
  const answersGoElsewhere = from.email !== "" && from.email.toLowerCase() !== fromEmail.toLowerCase();
  const raw = await new MailComposer({
    messageId: `<${id}@${fromEmail.split("@").at(-1) ?? "localhost"}>`,
    date: new Date(now),
    from: { name: oneLine(fromName || from.name), address: fromEmail },
    to: { name: oneLine(to.name), address: to.email },
    ...(answersGoElsewhere && { replyTo: { name: oneLine(from.name), address: from.email } }),
    subject: oneLine(subject),
    text,
    ...(html !== undefined && { html }),
    ...(event && {
      icalEvent: {
        method: event.method,
        content: calendarPart(event, { now, sentBy: fromEmail }),
        filename: "invite.ics",
      },
    }),
  })
    .compile()
    .build();
  return { from: fromEmail, to: to.email, raw };
}
