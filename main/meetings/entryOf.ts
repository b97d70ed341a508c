import type { KeptMeeting } from "../calendars/KeptMeeting.ts";
import type { BookedRecord } from "./MeetingRecord.ts";

/** What is noted of a meeting's entry, as the calendar has it. `key`: what it was made from, where that is not the request's id. */
export function entryOf(
  { id, etag, callUrl, sequence }: Pick<KeptMeeting, "id" | "etag" | "callUrl" | "sequence">,
  key?: string,
): BookedRecord["entry"] {
  return {
    ...{ id, etag },
    ...(callUrl !== undefined && { callUrl }),
    ...(sequence !== undefined && { sequence }),
    ...(key !== undefined && { key }),
  };
}
