import { forgottenAtOnce } from "./forgottenAtOnce.ts";

/** Forgets the oldest events that were kept before an instant, which `before` stands for; never the newest. */
export function forgetEventsSql(before: string): string {
  return `DELETE FROM events WHERE seq IN (SELECT seq FROM events
    WHERE received_at < ${before} AND seq < (SELECT max(seq) FROM events) ORDER BY received_at LIMIT ${forgottenAtOnce})`;
}
