import { meetingEvents } from "./ChatEvent.ts";
import type { EngagementRun } from "./EngagementRun.ts";
import { eventKeeper } from "./eventKeeper.ts";
import { leadsByEmail } from "./leadsByEmail.ts";
import type { MeetingEvent } from "./MeetingEvent.ts";
import { oldestMs } from "./oldestMs.ts";

/** Whoever books may become a person of Marketo's later: for so long he is looked for. */
const waitsMs = 7 * 86_400_000;

/**
 * Keeps what became of meetings since the last time, with the people that Marketo has by the visitors' addresses. What is of nobody yet
 * is kept as person 0's, with the address as its reason: `seeking` for a week, then `failed`.
 *
 * @throws {MarketoFailure} a refusal
 */
export async function collectMeetings(run: EngagementRun): Promise<void> {
  const { store, profile, meetings, now } = run;
  const { db } = store;
  const told = meetings();
  // Who it was is not known any more: nobody is looked for.
  db.prepare(
    "DELETE FROM events WHERE profile = ? AND lead = 0 AND key NOT IN (SELECT value FROM json_each(?))",
  ).run(profile, JSON.stringify(told.map(({ key }) => key)));
  const marks = meetingEvents.map(() => "?").join(", ");
  const kept = new Set(
    db
      .prepare<string[], string>(`SELECT key FROM events WHERE profile = ? AND what IN (${marks})`)
      .pluck()
      .all(profile, ...meetingEvents),
  );
  const seeking = db
    .prepare<[string], MeetingEvent>(
      `SELECT key, at, what, dialogue, detail, reason AS email FROM events
      WHERE profile = ? AND state = 'seeking' ORDER BY at, key`,
    )
    .all(profile);
  const news = told.filter(({ key, at }) => !kept.has(key) && at >= now() - oldestMs);
  const open = [...seeking, ...news];
  const leads = await leadsByEmail(
    open.map(({ email }) => email),
    run,
  );
  const keep = eventKeeper(run);
  const seek = db.prepare(
    `INSERT OR REPLACE INTO events (profile, lead, key, at, what, dialogue, conversation, detail, state, reason)
    VALUES (@profile, 0, @key, @at, @what, @dialogue, '', @detail, @state, @email)`,
  );
  const found = db.prepare("DELETE FROM events WHERE profile = ? AND lead = 0 AND key = ?");
  db.transaction(() => {
    for (const { email, ...event } of open) {
      const lead = leads.get(email.toLowerCase());
      if (lead === undefined) {
        const state = event.at < now() - waitsMs ? "failed" : "seeking";
        seek.run({ ...event, profile, state, email });
        continue;
      }
      found.run(profile, event.key);
      // Another computer, or an earlier store of this one, may have written it.
      keep(lead, { ...event, conversation: "" }, "doubtful");
    }
  }).immediate();
}
