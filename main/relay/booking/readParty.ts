import type { Calendar } from "#shared/scheduling/availability/calendar.ts";
import type { RelayRoom } from "../RelayRoom.ts";
import type { RelayBooking } from "../storage/RelayBooking.ts";
import { bookingHistory } from "./bookingHistory.ts";
import type { Party } from "./Party.ts";

/** The calendars of a party, by the agent's id and a few seconds old at most, and the bookings of its agents. */
export async function readParty(
  { members }: Party,
  { calendars, store, now }: Pick<RelayRoom, "calendars" | "store" | "now">,
): Promise<{
  readonly calendars: ReadonlyMap<string, readonly Calendar[]>;
  readonly bookings: readonly RelayBooking[];
}> {
  const ids = members.map(({ profile }) => profile.id);
  const [read, bookings] = await Promise.all([
    Promise.all(members.map(async ({ profile }) => [profile.id, await calendars.recent(profile)] as const)),
    store.listBookings(ids, now() - bookingHistory),
  ]);
  return { calendars: new Map(read), bookings };
}
