import type { MailKind, MailState } from "#shared/mail/mailLetter.ts";
import { readAccounts } from "../../calendars/accounts/readAccounts.ts";
import type { BookedRecord, MeetingRecord } from "../../meetings/MeetingRecord.ts";
import { readSetup } from "../../scheduling/readSetup.ts";
import type { Store } from "../../store/Store.ts";
import { createMails } from "../queue/createMails.ts";
import type { QueuedMail } from "../queue/Mails.ts";
import { readMailAccount } from "../readMailAccount.ts";
import { entryUid } from "./entryUid.ts";
import { mailOfMeeting } from "./mailOfMeeting.ts";
import { mailsVisitor } from "./mailsVisitor.ts";

/** `gaveWay`: the ids of those that wait and are not to be sent; `added`: those that are. */
export type MeetingMails = {
  readonly gaveWay: readonly string[];
  readonly added: readonly Pick<QueuedMail, "about" | "kind" | "mail">[];
};

/** Those of which the visitor knows, or may know. */
const told: ReadonlySet<MailState> = new Set(["sending", "sent", "unsure"]);

type Planning = { readonly store: Store; readonly now: () => number };

/**
 * Which mails to the visitor a change of what is known of a meeting calls for, where his agent's calendar sends none. One that still
 * waits gives way to a newer one about the same entry; what he knows already is not told twice. `comment`: a word to him.
 *
 * @throws {Failure} `damaged` when something stored makes no sense
 */
export function planMeetingMails(
  before: MeetingRecord | undefined,
  after: MeetingRecord,
  comment: string,
  { store, now }: Planning,
): MeetingMails {
  const none: MeetingMails = { gaveWay: [], added: [] };
  const account = readMailAccount(store);
  if (!account?.invites || after.end <= now()) return none;
  const was = before?.state === "booked" ? before : undefined;
  const is = after.state === "booked" ? after : undefined;
  const isSameEntry = was !== undefined && is !== undefined && entryUid(was) === entryUid(is);
  if (isSameEntry && was.start === is.start && was.end === is.end) return none;
  const accounts = readAccounts(store);
  const setup = readSetup(store);
  const mails = createMails(store);

  const plan = (record: BookedRecord, wanted: Exclude<MailKind, "answer">): MeetingMails => {
    if (!mailsVisitor(record.calendar, accounts, account)) return none;
    const earlier = mails.ofEntry(entryUid(record));
    const gaveWay = earlier.filter(({ state }) => state === "waiting").map(({ id }) => id);
    // The entry's own version, so that the visitor's answer is none to an older one (RFC 5546, 2.1.5); taking it back is a version more.
    const version = (record.entry.sequence ?? 0) + (wanted === "cancelled" ? 1 : 0);
    const sequence = Math.max(version, ...earlier.map(({ mail }) => 1 + (mail.event?.sequence ?? 0)));
    const last = earlier.findLast(({ state }) => told.has(state))?.mail.event;
    const isHeldBack = earlier.some(({ problem }) => problem?.code === "tooMany");
    // He was never told of it, and need not be.
    if (wanted === "cancelled" && (gaveWay.length > 0 || isHeldBack) && !last) return { gaveWay, added: [] };
    const { start, end } = record;
    if (wanted !== "cancelled" && last?.method === "REQUEST" && last.start === start && last.end === end)
      return { gaveWay, added: [] };
    // Who was not invited yet is, and is not told of a time that he does not know.
    const kind = wanted === "moved" && gaveWay.length > 0 && !last ? "invitation" : wanted;
    const mail = mailOfMeeting(record, { kind, sequence, comment, account, setup });
    return { gaveWay, added: mail ? [{ about: record.request.requestId, kind, mail }] : [] };
  };
  const plans = [
    ...(was && !isSameEntry ? [plan(was, "cancelled")] : []),
    ...(is ? [plan(is, isSameEntry ? "moved" : "invitation")] : []),
  ];
  return {
    gaveWay: plans.flatMap(({ gaveWay }) => gaveWay),
    added: plans.flatMap(({ added }) => added),
  };
}
