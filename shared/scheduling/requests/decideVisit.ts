import type { Agent } from "../availability/agent.ts";
import type { MeetingKind } from "../availability/meetingKind.ts";
import type { Booking } from "../booking/booking.ts";
import { withBookings } from "../booking/withBookings.ts";
import { type RoutedVisitor, routeVisitor, type VisitorBooking } from "../routing/plan/routeVisitor.ts";
import type { RoutingPlan } from "../routing/plan/routingPlan.ts";
import { freeStarts } from "../slots/freeStarts.ts";
import { isUnread } from "../slots/isUnread.ts";
import { openStarts } from "../slots/openStarts.ts";

/** Somebody who may get a meeting, with the calendars as they are now, and what kind of meeting he takes. */
export type Candidate = { readonly agent: Agent; readonly kind: MeetingKind };

/** A meeting that was booked, and whose it was. */
export type KnownBooking = Booking & VisitorBooking;

/** What a decision depends on. `bookings`: all so far, in the order they were made. */
export type VisitWorld = {
  readonly candidates: readonly Candidate[];
  readonly plan: RoutingPlan;
  readonly bookings: readonly KnownBooking[];
};

/** `booked`: with this agent; the others as in `BookingOutcome`. */
export type VisitOutcome =
  | { readonly outcome: "booked"; readonly agent: string }
  | { readonly outcome: "conflict" | "unavailable" | "invalid" };

/** Decides with whom a visitor meets at `start`, if with anybody. Instants: milliseconds since the epoch. */
export function decideVisit(
  { candidates, plan, bookings }: VisitWorld,
  { start, visitor }: { readonly start: number; readonly visitor: RoutedVisitor },
  now: number,
): VisitOutcome {
  const window = { start, end: start + 1 };
  const open = candidates.filter(({ agent, kind }) => openStarts(agent, { kind, now, window }).length > 0);
  if (open.length === 0) return { outcome: "invalid" };
  const free = open
    .filter(({ agent, kind }) => freeStarts(withBookings(agent, bookings), { kind, now, window }).length > 0)
    .map(({ agent }) => agent.id);
  const { agent } = routeVisitor(plan, visitor, free, bookings);
  if (agent !== null) return { outcome: "booked", agent };
  return { outcome: open.some((one) => isUnread(one.agent)) ? "unavailable" : "conflict" };
}
