import type { Agent } from "../availability/agent.ts";
import type { Booking } from "./booking.ts";

/**
 * An agent with what Parley itself booked: it keeps its time even where it is written to a calendar that is not looked at.
 * Cancelled bookings are gone.
 */
export function withBookings(agent: Agent, bookings: readonly Booking[]): Agent {
  const events = bookings
    .filter((one) => one.agent === agent.id && one.status === "confirmed")
    .map(({ start, end }) => ({ kind: "timed" as const, start, end, showAs: "busy", booking: true }));
  const own = { id: "", timeZone: agent.timeZone, checkForConflicts: true, status: "ok", events };
  return { ...agent, calendars: [...agent.calendars, own] };
}
