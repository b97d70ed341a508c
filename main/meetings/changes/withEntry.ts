import type { KeptMeeting } from "../../calendars/KeptMeeting.ts";
import type { BookedRecord } from "../MeetingRecord.ts";

/** A meeting's record, by what its calendar says now. */
export function withEntry(
  record: BookedRecord,
  { id, etag, start, end, callUrl }: KeptMeeting,
): BookedRecord {
  const { key } = record.entry;
  const call = callUrl ?? record.entry.callUrl;
  const entry = { id, etag, ...(call !== undefined && { callUrl: call }), ...(key !== undefined && { key }) };
  return { ...record, start, end, entry };
}
