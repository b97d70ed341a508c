import type { MeetingRecord } from "../../meetings/MeetingRecord.ts";
import type { Store } from "../../store/Store.ts";
import { createMails } from "../queue/createMails.ts";
import { planMeetingMails } from "./planMeetingMails.ts";

/** Milliseconds in which a change can be taken back before the visitor hears of it. A booking is told at once. */
export const changeDelay = 30_000;

type Noting = { readonly store: Store; readonly now: () => number };

/**
 * Writes down the mails to the visitor that a change of what is known of a meeting calls for. `comment`: a word to him.
 *
 * @throws {Failure} `damaged` when something stored makes no sense
 */
export function noteMeetingMails(
  before: MeetingRecord | undefined,
  after: MeetingRecord,
  comment: string,
  noting: Noting,
): void {
  const { gaveWay, added } = planMeetingMails(before, after, comment, noting);
  const mails = createMails(noting.store);
  const now = noting.now();
  for (const id of gaveWay) mails.turn(id, "dropped", now);
  const delay = before?.state === "booked" ? changeDelay : 0;
  for (const mail of added) mails.add(mail, { now, delay });
}
