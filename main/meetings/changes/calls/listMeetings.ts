import type { Output, Parsed } from "#shared/ipc/contract.ts";
import { forgottenAddress } from "#shared/people/forgottenAddress.ts";
import type { MeetingEvent, MeetingStatus, MeetingView } from "#shared/scheduling/meetings/meetingView.ts";
import { readAccounts } from "../../../calendars/accounts/readAccounts.ts";
import type { HandlerContext } from "../../../ipc/HandlerContext.ts";
import { mailsVisitor } from "../../../mail/meetings/mailsVisitor.ts";
import { createMails } from "../../../mail/queue/createMails.ts";
import { readMailAccount } from "../../../mail/readMailAccount.ts";
import { createMeetingRecords } from "../../createMeetingRecords.ts";
import { createMeetingChanges } from "../createMeetingChanges.ts";
import { readHosts } from "../readHosts.ts";
import { readMeetings, type StandingRecord } from "../readMeetings.ts";
import { readWaiting } from "../readWaiting.ts";

/**
 * All meetings, with what became of each, and the requests that wait; what cannot be read of them is left out and counted.
 *
 * @throws {Failure} `damaged` when the stored agents make no sense
 */
export function listMeetings(
  _input: Parsed<"meetings:list">,
  { store, meetings: { followed }, now }: Pick<HandlerContext, "store" | "meetings" | "now">,
): Output<"meetings:list"> {
  const hosts = readHosts(store);
  const connected = readAccounts(store);
  const accounts = new Map(connected.map((account) => [account.id, account]));
  const mailAccount = readMailAccount(store);
  const written = createMails(store).letters();
  const changes = createMeetingChanges(store, createMeetingRecords(store)).all();
  const rows = store.db.prepare<[], { id: string; name: string }>("SELECT id, name FROM dialogues").all();
  const dialogues = new Map(rows.map(({ id, name }) => [id, name]));

  const kept = readMeetings(store);
  const meetings = kept.meetings.map((record): MeetingView => {
    const { request, start, end, createdAt } = record;
    const account = accounts.get(record.calendar.account);
    const mails = account?.calendars.find(({ id }) => id === record.calendar.calendar)?.invites ?? false;
    const sends = mailsVisitor(record.calendar, connected, mailAccount);
    const letters = written.get(request.requestId);
    const events = (changes.found.get(request.requestId) ?? []).map(
      ({ at, state, change, why }): MeetingEvent => {
        const shown = state === "begun" || state === "placed" ? "open" : state;
        return { at, state: shown, change, ...(why && { why }) };
      },
    );
    const answered = events.findLast(({ change }) => change.kind === "answered")?.change;
    const { callUrl } = record.state === "booked" ? record.entry : {};
    return {
      id: request.requestId,
      status: statusOf(record, events),
      ...{ start, end, createdAt, events, mails, sends },
      ...(letters && { letters }),
      visitor: {
        name: request.name,
        email: request.email === forgottenAddress ? "" : request.email,
        zone: request.timeZone,
      },
      agent: hosts.get(record.agent) ?? null,
      whom: request.whom,
      dialogue: { id: request.dialogue, name: dialogues.get(request.dialogue) ?? null },
      language: request.language,
      provider: account?.provider ?? null,
      ...(callUrl !== undefined && { callUrl }),
      ...(answered?.kind === "answered" && { answer: answered.answer }),
    };
  });
  const known = new Set(meetings.map(({ id }) => id));
  const waiting = readWaiting(store, { hosts, dialogues, known, now: now() });
  return {
    meetings: [...meetings, ...waiting],
    agents: [...hosts.values()],
    followed,
    unreadable: kept.unreadable + changes.unreadable,
  };
}

function statusOf({ state }: StandingRecord, events: readonly MeetingEvent[]): MeetingStatus {
  if (state === "writing") return "requested";
  if (state === "cancelled") return "cancelled";
  const done = events.filter((event) => event.state === "done").map(({ change }) => change);
  const mark = done.findLast(({ kind }) => kind === "marked");
  if (mark?.kind === "marked" && mark.as) return mark.as;
  return done.some(({ kind }) => kind === "moved") ? "rescheduled" : "booked";
}
