import { z } from "zod";
import { plainText } from "#shared/dialogue/plainText.ts";
import type { MailAccount } from "#shared/mail/mailAccount.ts";
import type { MailKind } from "#shared/mail/mailLetter.ts";
import { makeMeetingMail } from "#shared/mail/makeMeetingMail.ts";
import { invitationFor } from "#shared/scheduling/invitation/invitationFor.ts";
import type { SchedulingSetup } from "#shared/scheduling/setup/schedulingSetup.ts";
import { invitationHtml } from "../../meetings/invitationHtml.ts";
import type { BookedRecord } from "../../meetings/MeetingRecord.ts";
import { oneLine } from "../oneLine.ts";
import type { KeptMail } from "../queue/KeptMail.ts";
import { entryUid } from "./entryUid.ts";

/** `sequence`: which version of the entry the mail tells of; `comment`: a word to the visitor. */
type Telling = {
  readonly kind: Exclude<MailKind, "answer">;
  readonly sequence: number;
  readonly comment: string;
  readonly account: Pick<MailAccount, "fromEmail">;
  readonly setup: Pick<SchedulingSetup, "agents" | "teams">;
};

/** The mail that tells a visitor of a meeting as it stands in the calendar; undefined: its agent is known no more. */
export function mailOfMeeting(
  record: BookedRecord,
  { kind, sequence, comment, account, setup }: Telling,
): KeptMail | undefined {
  const { request, start, end } = record;
  const profile = setup.agents.find(({ id }) => id === record.agent);
  if (!profile) return undefined;
  const email = z.email().safeParse(profile.email.trim()).data ?? account.fromEmail;
  const organizer = { name: profile.name, email };
  const to = { name: request.name, email: request.email };
  const { subject, body, language, place, reminderMinutes } = makeMeetingMail(
    {
      template: invitationFor(setup, request.whom),
      meeting: { start, minutes: (end - start) / 60_000, timeZone: request.timeZone },
      agent: { ...profile, email },
      visitor: to,
      language: request.language,
    },
    kind,
    comment,
  );
  const text = body.map((block) => plainText([block])).join("\n\n");
  return {
    to,
    from: organizer,
    subject: oneLine(subject),
    text,
    html: invitationHtml(body, language),
    event: {
      method: kind === "cancelled" ? "CANCEL" : "REQUEST",
      uid: entryUid(record),
      ...{ sequence, start, end },
      summary: oneLine(subject),
      description: text,
      ...(place !== "" && { location: place }),
      organizer,
      attendee: { name: request.name, email: request.email },
      ...(reminderMinutes !== null && { reminderMinutes }),
    },
  };
}
