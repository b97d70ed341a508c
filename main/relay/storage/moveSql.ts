/** What stands for the values of a booking that is moved. */
type Places = Readonly<Record<"id" | "start" | "end" | "fromStart" | "fromEnd", string>>;

/** Moves a confirmed booking, unless its agent has another one then. */
export function moveSql({ id, start, end, fromStart, fromEnd }: Places): string {
  return `UPDATE bookings SET start_at = ${start}, end_at = ${end}
    WHERE request_id = ${id} AND state = 'confirmed' AND start_at = ${fromStart} AND end_at = ${fromEnd}
      AND NOT EXISTS (SELECT 1 FROM bookings AS other WHERE other.agent = bookings.agent
        AND other.request_id <> bookings.request_id AND other.state IN ('writing', 'confirmed')
        AND other.start_at < ${end} AND other.end_at > ${start})`;
}
