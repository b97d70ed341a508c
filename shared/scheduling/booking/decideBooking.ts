import type { Agent } from "../availability/agent.ts";
import type { MeetingKind } from "../availability/meetingKind.ts";
import { route } from "../routing/route.ts";
import type { Routing } from "../routing/routing.ts";
import { freeStarts } from "../slots/freeStarts.ts";
import { isUnread } from "../slots/isUnread.ts";
import { openStarts } from "../slots/openStarts.ts";
import type { Booking } from "./booking.ts";
import type { BookingOutcome } from "./bookingOutcome.ts";
import type { BookingRequest } from "./bookingRequest.ts";
import { withBookings } from "./withBookings.ts";

/** What a booking depends on. `agents`: with their calendars as they are now; `bookings`: all so far, in the order they were made. */
export type BookingWorld = {
  readonly kind: MeetingKind;
  readonly agents: readonly Agent[];
  readonly routing: Routing;
  readonly bookings: readonly Booking[];
};

/**
 * Decides on a request at a moment (`now`). Whoever acts on it has to let requests in one after the other: each needs the
 * bookings of those before it. The bookings that fill a day stand in calendars: such a day makes no request invalid, but is taken, as
 * an hour is. A start that only somebody outside the pool could take makes sense too; there is just nobody to take it.
 */
export function decideBooking(world: BookingWorld, request: BookingRequest, now: number): BookingOutcome {
  const { agents, bookings, kind, routing } = world;
  const standing = bookings.find(({ key, status }) => key === request.key && status === "confirmed");
  if (standing) return { outcome: "duplicate", agent: standing.agent };
  if (request.start === null) return { outcome: "invalid" };

  const search = { kind, now, window: { start: request.start, end: request.start + 1 } };
  const open = agents.filter((agent) => openStarts(agent, search).length > 0);
  if (open.length === 0) return { outcome: "invalid" };
  const able = open.filter((agent) => routing.pool.some(({ id }) => id === agent.id));
  const free = able.filter((agent) => freeStarts(withBookings(agent, bookings), search).length > 0);
  const ids = free.map(({ id }) => id);
  const agent = route(routing, ids, bookings);
  if (agent !== null) return { outcome: "booked", agent };
  return { outcome: able.some(isUnread) ? "unavailable" : "conflict" };
}
