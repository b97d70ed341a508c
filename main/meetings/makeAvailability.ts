import type { Agent } from "#shared/scheduling/availability/agent.ts";
import { withBookings } from "#shared/scheduling/booking/withBookings.ts";
import { wordsFor } from "#shared/scheduling/invitation/wordsFor.ts";
import type { AvailabilitySnapshot } from "#shared/scheduling/requests/availabilitySnapshot.ts";
import { makeSnapshot, type Offer } from "#shared/scheduling/requests/makeSnapshot.ts";
import { usualMeeting } from "#shared/scheduling/setup/usualMeeting.ts";
import { freeStarts } from "#shared/scheduling/slots/freeStarts.ts";
import type { BookingDesk } from "./BookingDesk.ts";

const day = 86_400_000;

/** `days`: how far ahead times are offered; `validMinutes`: how long they can be relied on. */
type Wishes = { readonly snapshotId: string; readonly days: number; readonly validMinutes: number };

/**
 * What is offered at this moment with teams and agents (`team:ID`, `agent:ID`), to be put beside the bundle. Who is free is found as
 * it is when a time is booked; whose calendars cannot be read is offered nowhere. Whoever is nobody any more is left out,
 * unless there is something to be said for it.
 */
export async function makeAvailability(
  whoms: readonly string[],
  desk: Pick<BookingDesk, "circleOf" | "fallbackOf" | "readAgent" | "records" | "now" | "key">,
  { snapshotId, days, validMinutes }: Wishes,
): Promise<AvailabilitySnapshot> {
  const now = desk.now();
  const window = { start: now, end: now + days * day };
  const read = new Map<string, Promise<Agent>>();
  const agentOf = (id: string) => {
    const known = read.get(id) ?? desk.readAgent(id, { start: now - day, end: window.end + day });
    read.set(id, known);
    return known;
  };
  const bookings = desk.records.bookings();
  const offers = await Promise.all(
    whoms.map(async (whom): Promise<Offer | undefined> => {
      const members = desk.circleOf(whom)?.members ?? [];
      const fallback = desk.fallbackOf(whom);
      const { kind: { durationMinutes: minutes } = usualMeeting } = members[0] ?? {};
      if (members.length === 0 && !wordsFor(fallback, "en")) return undefined;
      const free = new Map<number, string[]>();
      for (const { id, kind } of members) {
        const agent = withBookings(await agentOf(id), bookings);
        for (const start of freeStarts(agent, { kind, now, window }))
          free.set(start, [...(free.get(start) ?? []), id]);
      }
      const slots = [...free]
        .sort(([a], [b]) => a - b)
        .map(([start, agents]) => ({ start, end: start + minutes * 60_000, agents }));
      return { whom, minutes, slots, fallback };
    }),
  );
  return makeSnapshot(
    offers.filter((offer) => offer !== undefined),
    { snapshotId, now, validMinutes, key: desk.key },
  );
}
