import type { Store } from "../../store/Store.ts";
import type { ChatEvent } from "./ChatEvent.ts";

/** An event of a person of Marketo's that the reports were not told yet, by its row; `profile`: the connection that it was read by. */
export type UntoldEvent = ChatEvent & {
  readonly row: number;
  readonly profile: string;
  readonly lead: number;
};

/** Some of the events that the reports were not told yet, and until when Marketo was read (milliseconds since the epoch; null: never). */
export function readUntold(
  { db }: Pick<Store, "db">,
  limit: number,
): { readonly events: readonly UntoldEvent[]; readonly upTo: number | null } {
  const events = db
    .prepare<[number], UntoldEvent>(
      `SELECT rowid AS row, profile, lead, key, at, what, dialogue, conversation, detail FROM events
       WHERE told = 0 AND lead > 0 LIMIT ?`,
    )
    .all(limit);
  const upTo = db.prepare<[], number | null>("SELECT max(read_at) FROM sources").pluck().get();
  return { events, upTo: upTo ?? null };
}
