import { mailPatience } from "./mailPatience.ts";

const minute = 60_000;
/** Until the second try, the third, and all further ones. */
const pauses = [1, 5, 15, 30, 60];

/** How long a mail waits that was tried so often, in milliseconds; undefined: it was tried long enough. */
export function retryAfterMs(tries: number, sinceMs: number): number | undefined {
  if (sinceMs >= mailPatience) return undefined;
  return (pauses[Math.min(tries, pauses.length) - 1] ?? 1) * minute;
}
