/** So many at most at a time, so that whoever waits for the database does not wait long. */
const mostAtOnce = 10_000;

/** Forgets the oldest events that were kept before an instant, which `before` stands for; never the newest. */
export function forgetEventsSql(before: string): string {
  return `DELETE FROM events
    WHERE seq < coalesce((SELECT seq FROM events WHERE received_at >= ${before} ORDER BY seq LIMIT 1), (SELECT max(seq) FROM events))
      AND seq < (SELECT min(seq) FROM events) + ${mostAtOnce}`;
}
