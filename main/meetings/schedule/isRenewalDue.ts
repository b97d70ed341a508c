import type { PublishedTarget } from "./publishedTargets.ts";
import type { ScheduleState } from "./scheduleState.ts";

const minute = 60_000;

/** Whether the times beside a target's bundle are to be looked at again: after so many minutes, and after each publish. */
export function isRenewalDue(
  { target, publishedAt }: PublishedTarget,
  { targets }: Pick<ScheduleState, "targets">,
  { now, everyMinutes }: { readonly now: number; readonly everyMinutes: number },
): boolean {
  const known = targets[target.id];
  if (known === undefined || known.renewedAt < publishedAt) return true;
  // However the clock has been put right since.
  return Math.abs(now - known.renewedAt) >= everyMinutes * minute;
}
