import type { PastBooking } from "./pastBooking.ts";
import type { Pool } from "./pool.ts";

/** The bookings of a pool's members: those of others say nothing about whose turn it is. */
export function bookingsOf<Booking extends PastBooking>(
  pool: Pool,
  history: readonly Booking[],
): readonly Booking[] {
  const members = new Set(pool.map(({ id }) => id));
  return history.filter(({ agent }) => members.has(agent));
}
