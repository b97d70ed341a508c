import type { MeetingKind } from "#shared/scheduling/availability/meetingKind.ts";
import type { BookingDesk } from "../BookingDesk.ts";
import type { BookedRecord } from "../MeetingRecord.ts";

/**
 * What a meeting takes of an agent's time: its own length, and the buffers that he has where it was asked for, or else his own.
 * Notice, horizon and the most of a day are for visitors; whoever changes a meeting knows what he does. Undefined: he has no calendar.
 */
export function kindFor(
  { request, start, end }: BookedRecord,
  agent: string,
  { circleOf }: Pick<BookingDesk, "circleOf">,
): MeetingKind | undefined {
  const kindIn = (whom: string) => circleOf(whom)?.members.find(({ id }) => id === agent)?.kind;
  const kind = kindIn(request.whom) ?? kindIn(`agent:${agent}`);
  return (
    kind && {
      ...kind,
      durationMinutes: (end - start) / 60_000,
      minimumNoticeMinutes: 0,
      bookingWindowDays: null,
      maxPerDay: null,
    }
  );
}
