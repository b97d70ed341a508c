/**
 * What became of a request. `booked`: now, with this agent; `duplicate`: it had been booked already; `conflict`: the time was
 * taken meanwhile; `unavailable`: somebody may be free, but the calendar cannot be read; `invalid`: nobody's hours, notice and
 * limits allow it, whatever stands in the calendars, the bookings of a day too.
 */
export type BookingOutcome =
  | { readonly outcome: "booked" | "duplicate"; readonly agent: string }
  | { readonly outcome: "conflict" | "unavailable" | "invalid" };
