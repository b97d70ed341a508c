import type { LastSync } from "#shared/marketo/lastSync.ts";
import type { SyncOutcome } from "../sync/SyncOutcome.ts";

/** What is kept of a sync that has ended. `stopped`: what the user wanted when he stopped it. */
export function lastSyncOf(
  { people, removed, activities, warnings, error }: SyncOutcome,
  at: number,
  stopped: "paused" | "cancelled" = "paused",
): LastSync {
  const counts = { at, people, removed, activities, warnings: [...warnings] };
  if (error === undefined) return { state: "done", ...counts };
  if (error.code === "cancelled") return { state: stopped, ...counts };
  return { state: "failed", ...counts, error };
}
