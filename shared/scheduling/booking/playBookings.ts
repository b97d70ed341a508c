import type { Booking } from "./booking.ts";
import type { BookingOutcome } from "./bookingOutcome.ts";
import type { BookingRequest } from "./bookingRequest.ts";
import type { BookingStep } from "./bookingStep.ts";
import { changeCalendar } from "./changeCalendar.ts";
import { type BookingWorld, decideBooking } from "./decideBooking.ts";

/** What became of requests that came at the same time: how many, and the ids of the agents who got one, sorted. */
type ParallelOutcome = {
  readonly booked: number;
  readonly conflict: number;
  readonly agents: readonly string[];
};

/**
 * Plays a script of bookings, step by step, and answers what became of each; null for steps that ask for no booking. Requests
 * at the same time are let in one after the other.
 */
export function playBookings(
  begin: Omit<BookingWorld, "bookings">,
  steps: readonly BookingStep[],
): (BookingOutcome | ParallelOutcome | null)[] {
  let world: BookingWorld = { ...begin, bookings: [] };

  function book(request: BookingRequest, now: number): BookingOutcome {
    const decided = decideBooking(world, request, now);
    if (decided.outcome === "booked" && request.start !== null) {
      const { agent } = decided;
      const end = request.start + world.kind.durationMinutes * 60_000;
      const made = { key: request.key, agent, start: request.start, end, createdAt: now };
      world = { ...world, bookings: [...world.bookings, { ...made, status: "confirmed" }] };
    }
    return decided;
  }

  return steps.map((step) => {
    switch (step.do) {
      case "book":
        return book(step, step.at);
      case "parallel":
        return counted(step.requests.map((request) => book(request, step.at)));
      case "cancel":
        world = { ...world, bookings: world.bookings.map((one) => cancelled(one, step.key)) };
        return null;
      default:
        world = { ...world, agents: changeCalendar(world.agents, step, changeOf(step)) };
        return null;
    }
  });
}

function cancelled(booking: Booking, key: string): Booking {
  return booking.key === key ? { ...booking, status: "cancelled" } : booking;
}

function changeOf(step: Extract<BookingStep, { do: "block" | "calendarError" | "calendarOk" }>) {
  return (calendar: BookingWorld["agents"][number]["calendars"][number]) => {
    if (step.do !== "block") return { ...calendar, status: step.do === "calendarOk" ? "ok" : "error" };
    const { start, end } = step;
    const block = { kind: "timed" as const, start, end, showAs: "busy", booking: false };
    return { ...calendar, events: [...calendar.events, block] };
  };
}

function counted(outcomes: readonly BookingOutcome[]): ParallelOutcome {
  const booked = outcomes.flatMap((one) => (one.outcome === "booked" ? [one.agent] : []));
  return {
    booked: booked.length,
    conflict: outcomes.filter(({ outcome }) => outcome === "conflict").length,
    agents: [...new Set(booked)].sort(),
  };
}
