import { forgottenAtOnce } from "./forgottenAtOnce.ts";

/** Forgets bookings that ended before an instant, which `before` stands for. */
export function forgetBookingsSql(before: string): string {
  return `DELETE FROM bookings
    WHERE request_id IN (SELECT request_id FROM bookings WHERE end_at < ${before} LIMIT ${forgottenAtOnce})`;
}
