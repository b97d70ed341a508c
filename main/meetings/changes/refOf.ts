import type { MeetingRef } from "../../calendars/MeetingRef.ts";
import type { BookedRecord } from "../MeetingRecord.ts";

/** Names a meeting that stands in a calendar to the calendar. */
export function refOf({ request, entry, start, end }: BookedRecord): MeetingRef {
  return { key: entry.key ?? request.requestId, start, end, id: entry.id };
}
