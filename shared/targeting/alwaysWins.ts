import type { Candidate } from "./candidate.ts";
import { implies } from "./implies.ts";
import { pagesWithin } from "./pagesWithin.ts";
import { scheduleWithin } from "./scheduleWithin.ts";

/**
 * Whether `higher`, which goes before `lower`, is shown wherever and whenever `lower` could be, so that no page ever shows
 * `lower` by itself. That takes all of this: `higher` is live; it is shown always, for with any other frequency a visitor
 * comes to the end of it and `lower` gets its turn; it waits for nothing, for what has happened is remembered for each
 * dialogue apart; and its pages, its schedule and its audience hold all of `lower`'s. True is proved, never guessed.
 */
export function alwaysWins(higher: Candidate, lower: Candidate): boolean {
  const { targeting } = higher;
  return (
    higher.status === "live" &&
    targeting.frequency.mode === "always" &&
    targeting.events.length === 0 &&
    pagesWithin(lower.targeting.pages, targeting.pages) &&
    scheduleWithin(lower.targeting.schedule, targeting.schedule) &&
    implies(lower.targeting.audience, targeting.audience)
  );
}
