import type { MeetingRequest } from "#shared/scheduling/requests/meetingRequest.ts";
import type { BookingDesk, Circle } from "./BookingDesk.ts";
import { confirmMeeting } from "./confirmMeeting.ts";
import { giveUpMeeting } from "./giveUpMeeting.ts";
import type { Written } from "./Written.ts";

/** What is known of a request already: its answer, or what the calendar says of a meeting that was about to be written. */
export async function resumeMeeting(
  { requestId }: MeetingRequest,
  members: Circle["members"],
  desk: BookingDesk,
): Promise<Written> {
  const record = desk.records.find(requestId);
  if (!record) return "not-written";
  if (record.state === "rejected") return { state: "rejected", reason: record.reason };
  if (record.state === "cancelled") return { state: "rejected", reason: "taken" };
  const { agent, calendar, start, end } = record;
  if (record.state === "booked") {
    const name = members.find(({ id }) => id === agent)?.name ?? "";
    const { callUrl } = record.entry;
    return { state: "confirmed", agent: name, ...(callUrl !== undefined && { callUrl }) };
  }
  // Where it was about to be written, which need not be where its agent's meetings are written now.
  const found = await desk
    .adapterAt(calendar)
    ?.findMeeting(calendar.calendar, { key: requestId, start, end });
  if (!found?.ok) return "nobody-knows";
  if (found.value?.status === "confirmed") return confirmMeeting(record, found.value, members, desk);
  if (found.value) return giveUpMeeting(record, desk);
  desk.records.release(requestId);
  return "not-written";
}
