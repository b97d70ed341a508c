import { sensibleSpan } from "#shared/reports/sensibleSpan.ts";

/** Whether a visitor's clock was surely wrong when it told of an event. `now`: milliseconds since the epoch. */
export function isMisdated({ at }: { readonly at: number }, now: number): boolean {
  const { from, until } = sensibleSpan(now);
  return at < from || at > until;
}
