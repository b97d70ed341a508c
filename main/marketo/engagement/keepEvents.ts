import type { ChatEvent } from "./ChatEvent.ts";
import type { EngagementRun } from "./EngagementRun.ts";
import { eventKeeper } from "./eventKeeper.ts";

/** What was read of one person. */
export type LeadEvents = { readonly lead: number; readonly events: readonly ChatEvent[] };

/**
 * Keeps what was read, each event once, together with how far the reading is. `doubtful`: another computer, or an earlier store of
 * this one, may have written it.
 */
export function keepEvents(
  read: readonly LeadEvents[],
  token: string,
  doubtful: boolean,
  run: Pick<EngagementRun, "store" | "profile" | "program" | "now">,
): void {
  const { db } = run.store;
  const keep = eventKeeper(run);
  db.transaction(() => {
    for (const { lead, events } of read)
      for (const one of events) keep(lead, one, doubtful ? "doubtful" : "waiting");
    db.prepare(
      `INSERT INTO sources (profile, token, read_at) VALUES (?, ?, ?)
      ON CONFLICT (profile) DO UPDATE SET token = excluded.token, read_at = excluded.read_at`,
    ).run(run.profile, token, run.now());
  }).immediate();
}
