import { caldavUid } from "../../calendars/caldav/caldavUid.ts";
import type { BookedRecord } from "../../meetings/MeetingRecord.ts";

/** What a meeting's entry is called in its agent's calendar, so that the visitor's answer finds it there. */
export function entryUid({ request, calendar, entry }: BookedRecord): string {
  return caldavUid(calendar.calendar, entry.key ?? request.requestId);
}
