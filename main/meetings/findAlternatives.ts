import { withBookings } from "#shared/scheduling/booking/withBookings.ts";
import type { VisitWorld } from "#shared/scheduling/requests/decideVisit.ts";
import type { MeetingRequest } from "#shared/scheduling/requests/meetingRequest.ts";
import type { OfferedSlot } from "#shared/scheduling/requests/offeredSlot.ts";
import { signSlot } from "#shared/scheduling/requests/signSlot.ts";
import { freeStarts } from "#shared/scheduling/slots/freeStarts.ts";
import type { BookingDesk } from "./BookingDesk.ts";

const most = 3;
const ahead = 6 * 86_400_000;

/** The free times that are nearest to the one that was asked for, as a snapshot would offer them. */
export function findAlternatives(
  { snapshotId, whom, start: wanted, minutes }: MeetingRequest,
  { candidates, bookings }: VisitWorld,
  { key, now }: Pick<BookingDesk, "key" | "now">,
): { readonly snapshotId: string; readonly alternatives: OfferedSlot[] } {
  const at = now();
  const room = new Map<number, number>();
  for (const { agent, kind } of candidates) {
    const window = { start: at, end: Math.max(at, wanted * 1000) + ahead };
    for (const start of freeStarts(withBookings(agent, bookings), { kind, now: at, window }))
      if (start % 1000 === 0) room.set(start / 1000, (room.get(start / 1000) ?? 0) + 1);
  }
  const alternatives = [...room]
    .sort(([a], [b]) => Math.abs(a - wanted) - Math.abs(b - wanted) || a - b)
    .slice(0, most)
    .sort(([a], [b]) => a - b)
    .map(
      ([start, agents]): OfferedSlot => [
        start,
        Math.min(3, agents),
        signSlot(key, { snapshotId, whom, start, minutes }),
      ],
    );
  return { snapshotId, alternatives };
}
