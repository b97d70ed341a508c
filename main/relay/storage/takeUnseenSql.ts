import { bookingColumns } from "./bookingColumns.ts";

/** Takes bookings to be looked at; `before`, `now` and `most` stand for what `takeUnseen` is given. */
export function takeUnseenSql(before: string, now: string, most: string): string {
  const isDue = `state = 'confirmed' AND end_at > ${now} AND touched_at < ${before}`;
  // Asked twice: another relay may have taken some while this one waited for it.
  return `UPDATE bookings SET touched_at = ${now}
    WHERE ${isDue} AND request_id IN (SELECT request_id FROM bookings WHERE ${isDue} ORDER BY touched_at LIMIT ${most})
    RETURNING ${bookingColumns}`;
}
