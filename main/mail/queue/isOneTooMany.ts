import type { MeetingRecords } from "../../meetings/MeetingRecords.ts";
import { isRelayMeeting } from "../../relays/isRelayMeeting.ts";
import type { Mails, QueuedMail } from "./Mails.ts";
import { mailboxOf } from "./mailboxOf.ts";

const day = 86_400_000;
/** So many invitations go to one mailbox within a day without being looked at. */
const most = 5;

/**
 * Whether the user has to look at an invitation first: visitors book at a relay by themselves, so that somebody could have another person
 * invited to every free time. One that was tried, or that the user wants sent, is not asked about again.
 *
 * @throws {Failure} `damaged` when what is stored of its meeting makes no sense
 */
export function isOneTooMany(
  { id, about, kind, problem, mail: { to } }: QueuedMail,
  records: Pick<MeetingRecords, "find">,
  mails: Pick<Mails, "invited">,
  now: number,
): boolean {
  if (kind !== "invitation" || problem) return false;
  const record = records.find(about);
  // Who has it handed over means it.
  if (record?.state !== "booked" || !isRelayMeeting(record) || record.entry.key !== undefined) return false;
  const mailbox = mailboxOf(to.email);
  return mails.invited(now - day, id).filter((email) => mailboxOf(email) === mailbox).length >= most;
}
