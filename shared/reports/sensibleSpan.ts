const day = 86_400_000;

/**
 * Between which instants (milliseconds since the epoch) something can have happened that is told now: not before there was a chat to
 * tell of it, and no later than a day from now, as far as clocks may differ. `now`: milliseconds since the epoch.
 */
export function sensibleSpan(now: number): { readonly from: number; readonly until: number } {
  return { from: Date.UTC(2025, 0, 1), until: now + day };
}
