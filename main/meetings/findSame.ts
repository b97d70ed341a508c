import type { KnownBooking } from "#shared/scheduling/requests/decideVisit.ts";
import type { MeetingRequest } from "#shared/scheduling/requests/meetingRequest.ts";
import type { MeetingRecords } from "./MeetingRecords.ts";

/** The meeting that whoever asks has at that time already, whatever request it was booked by: nobody is in two at once. */
export function findSame(
  { start, email }: Pick<MeetingRequest, "start" | "email">,
  records: Pick<MeetingRecords, "bookings">,
): KnownBooking | undefined {
  const plain = (address: string) => address.trim().toLowerCase();
  return records.bookings().find((one) => one.start === start * 1000 && plain(one.email) === plain(email));
}
