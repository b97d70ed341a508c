import type { RelayMeeting } from "#shared/relay/relayMeeting.ts";
import { Failure } from "../failure/Failure.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { withMails } from "../mail/meetings/withMails.ts";
import { asCancelled } from "../meetings/changes/asCancelled.ts";
import { createMeetingChanges } from "../meetings/changes/createMeetingChanges.ts";
import { createMeetingRecords } from "../meetings/createMeetingRecords.ts";
import { type BookedRecord, type MeetingRecord, meetingRecordSchema } from "../meetings/MeetingRecord.ts";
import { ofRelay } from "./ofRelay.ts";

/**
 * Keeps the meetings that a relay has booked with the others; answers whether anything is other than before, and how many were left out
 * because they, or what is stored of them, make no sense. What has become of one in the studio since then stays. A relay mails nobody: the studio does, where the calendar does not.
 */
export function keepRelayMeetings(
  meetings: readonly RelayMeeting[],
  { store, now }: Pick<HandlerContext, "store" | "now">,
): { readonly changed: boolean; readonly unreadable: number } {
  const records = withMails(createMeetingRecords(store), { store, now });
  const changes = createMeetingChanges(store, records);
  let changed = false;
  let unreadable = 0;
  const keep = (record: MeetingRecord, put: (record: MeetingRecord) => void) => {
    // What could not be read again must not get in.
    if (!meetingRecordSchema.safeParse(record).success) {
      unreadable += 1;
      return;
    }
    put(record);
    changed = true;
  };
  const take = (meeting: RelayMeeting) => {
    const known = records.find(meeting.requestId);
    const placed = placedOf(meeting);
    if (placed === undefined || meeting.state === "failed") return;
    if (meeting.state === "cancelled") {
      const { requestId, at } = meeting;
      const change = { kind: "cancelled", by: "relay", comment: "" } as const;
      const cancel = (record: MeetingRecord) => changes.note({ meeting: requestId, at, change }, record);
      if (known === undefined) keep({ ...placed, state: "cancelled" }, cancel);
      else if (known.state === "booked" && isEntryOf(known, meeting)) keep(asCancelled(known), cancel);
    } else if (known === undefined && meeting.entry !== null) {
      const { entry: id, callUrl } = meeting;
      const entry = { id, etag: "", ...(callUrl !== null && { callUrl }) };
      keep({ ...placed, state: "booked", entry }, records.settle);
    }
  };
  for (const meeting of meetings) {
    try {
      take(meeting);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      unreadable += 1;
    }
  }
  return { changed, unreadable };
}

/** Whether a meeting still stands where the relay knew it to be: one that was handed over has another entry. */
function isEntryOf({ entry, calendar }: BookedRecord, meeting: RelayMeeting): boolean {
  const isThere =
    calendar.account === meeting.calendar?.account && calendar.calendar === meeting.calendar.calendar;
  return isThere && entry.id === meeting.entry;
}

type Placed = Omit<Extract<MeetingRecord, { readonly state: "cancelled" }>, "state">;

function placedOf({ calendar, agent, start, end, createdAt, ...told }: RelayMeeting): Placed | undefined {
  if (calendar === null) return undefined;
  const { requestId, whom, timeZone, name, email, dialogue, language } = told;
  const minutes = (end - start) / 60_000;
  const offer = { start: start / 1000, minutes, snapshotId: ofRelay, sig: ofRelay };
  const request = { requestId, whom, timeZone, name, email, dialogue, language, ...offer };
  return { request, start, end, createdAt, agent, calendar };
}
