import type { MarketoProfile, MarketoStatus } from "#shared/marketo/marketoProfile.ts";

const hourMs = 60 * 60 * 1000;

/**
 * The profile that is to be synced without being asked, if any: one that ended with the program or for want of calls goes on as
 * soon as it can, even when `hourly` is off. The first sync is the user's, and so is going on after a pause, or after what will not
 * mend itself.
 */
export function dueSync(
  profiles: readonly MarketoProfile[],
  { now, hourly }: { readonly now: number; readonly hourly: boolean },
): string | undefined {
  return profiles.find(({ status }) => isDue(status, now, hourly))?.id;
}

function isDue({ sync, syncedAt, parkedUntil = 0 }: MarketoStatus, now: number, hourly: boolean): boolean {
  if (sync === undefined || sync.state === "paused" || parkedUntil > now) return false;
  if (sync.state === "running") return true;
  // However the clock has been put right since.
  const isLate = hourly && Math.abs(now - sync.at) >= hourMs;
  if (sync.state !== "failed") return isLate && syncedAt !== undefined;
  const { until, retryable } = sync.error ?? { retryable: true };
  return until === undefined ? isLate && retryable : now >= until;
}
