import type { MarketoError } from "#shared/marketo/marketoError.ts";
import type { EngagementRun } from "./EngagementRun.ts";

/** Keeps how a run that was to write ended; undefined: well, so that there is no refusal any more. That somebody stopped it says nothing of Marketo. */
export function keepRefusal(
  error: MarketoError | undefined,
  { store, profile, now }: Pick<EngagementRun, "store" | "profile" | "now">,
): void {
  if (error?.code === "cancelled") return;
  store.db
    .prepare(
      `INSERT INTO sources (profile, refusal) VALUES (?, ?)
      ON CONFLICT (profile) DO UPDATE SET refusal = excluded.refusal`,
    )
    .run(profile, error === undefined ? null : JSON.stringify({ at: now(), error }));
}
