import type { PastBooking } from "./pastBooking.ts";

/** The booking that was made last; of several made at one moment the one that stands last. */
export function newestOf(bookings: readonly PastBooking[]): PastBooking | null {
  let newest: PastBooking | null = null;
  for (const booking of bookings)
    if (newest === null || booking.createdAt >= newest.createdAt) newest = booking;
  return newest;
}
