import type { RelayMeeting } from "#shared/relay/relayMeeting.ts";
import { asCancelled } from "../meetings/changes/asCancelled.ts";
import { createMeetingRecords } from "../meetings/createMeetingRecords.ts";
import { type BookedRecord, type MeetingRecord, meetingRecordSchema } from "../meetings/MeetingRecord.ts";
import type { Store } from "../store/Store.ts";

/** What stands for the offer of a relay, which signs with a key of its own. */
const ofRelay = "relay";

/**
 * Keeps the meetings that a relay has booked with the others; answers whether anything is other than before. What has become of one in
 * the studio since then stays.
 */
export function keepRelayMeetings(meetings: readonly RelayMeeting[], store: Store): boolean {
  const records = createMeetingRecords(store);
  let changed = false;
  const settle = (record: MeetingRecord) => {
    // What could not be read again must not get in.
    if (!meetingRecordSchema.safeParse(record).success) return;
    records.settle(record);
    changed = true;
  };
  for (const meeting of meetings) {
    const known = records.find(meeting.requestId);
    const placed = placedOf(meeting);
    if (placed === undefined || meeting.state === "failed") continue;
    if (meeting.state === "cancelled") {
      if (known === undefined) settle({ ...placed, state: "cancelled" });
      else if (known.state === "booked" && isEntryOf(known, meeting)) settle(asCancelled(known));
    } else if (known === undefined && meeting.entry !== null) {
      const { entry: id, callUrl } = meeting;
      const entry = { id, etag: "", ...(callUrl !== null && { callUrl }) };
      settle({ ...placed, state: "booked", entry });
    }
  }
  return changed;
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
