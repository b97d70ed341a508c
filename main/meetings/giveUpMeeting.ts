import type { BookingAnswer } from "#shared/scheduling/requests/bookingAnswer.ts";
import type { BookingDesk } from "./BookingDesk.ts";
import type { WritingRecord } from "./MeetingRecord.ts";

/** Somebody has taken the meeting away: it is never made again. */
export function giveUpMeeting(
  record: WritingRecord,
  { records }: Pick<BookingDesk, "records">,
): BookingAnswer {
  records.settle({ ...record, state: "cancelled" });
  return { state: "rejected", reason: "taken" };
}
