import type { ChatEvent } from "./ChatEvent.ts";
import type { EngagementRun } from "./EngagementRun.ts";

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
  { store, profile, program, now }: Pick<EngagementRun, "store" | "profile" | "program" | "now">,
): void {
  const { db } = store;
  const event = db.prepare(
    `INSERT OR IGNORE INTO events (profile, lead, key, at, what, dialogue, conversation, detail, state)
    VALUES (@profile, @lead, @key, @at, @what, @dialogue, @conversation, @detail, @state)`,
  );
  const member = db.prepare(
    "INSERT OR IGNORE INTO members (profile, program, lead, status, step, state) VALUES (?, ?, ?, ?, ?, 'waiting')",
  );
  const steps = program && {
    engaged: program.engaged,
    goal: program.goal,
    meetingRequested: program.meeting,
  };
  const state = doubtful ? "doubtful" : "waiting";
  db.transaction(() => {
    for (const { lead, events } of read)
      for (const one of events) {
        event.run({ profile, lead, state, ...one });
        if (steps === undefined || program === undefined || !(one.what in steps)) continue;
        const step = Object.keys(steps).indexOf(one.what);
        const status = Object.values(steps)[step] ?? "";
        if (status !== "") member.run(profile, program.id, lead, status, step);
      }
    db.prepare(
      `INSERT INTO sources (profile, token, read_at) VALUES (?, ?, ?)
      ON CONFLICT (profile) DO UPDATE SET token = excluded.token, read_at = excluded.read_at`,
    ).run(profile, token, now());
  }).immediate();
}
