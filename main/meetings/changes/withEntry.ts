import type { KeptMeeting } from "../../calendars/KeptMeeting.ts";
import { entryOf } from "../entryOf.ts";
import type { BookedRecord } from "../MeetingRecord.ts";

/** A meeting's record, by what its calendar says now. */
export function withEntry(record: BookedRecord, kept: KeptMeeting): BookedRecord {
  const { start, end } = kept;
  const callUrl = kept.callUrl ?? record.entry.callUrl;
  return { ...record, start, end, entry: entryOf({ ...kept, callUrl }, record.entry.key) };
}
