/** So many at most at a time, so that whoever waits for the database does not wait long. */
const mostAtOnce = 10_000;

/** Forgets bookings that ended before an instant, which `before` stands for. */
export function forgetBookingsSql(before: string): string {
  return `DELETE FROM bookings
    WHERE request_id IN (SELECT request_id FROM bookings WHERE end_at < ${before} LIMIT ${mostAtOnce})`;
}
