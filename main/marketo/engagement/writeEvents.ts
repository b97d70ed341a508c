import { MarketoFailure } from "../http/MarketoFailure.ts";
import { postRecords } from "../http/postRecords.ts";
import { failed } from "../sync/failed.ts";
import type { ChatEvent } from "./ChatEvent.ts";
import type { EngagementRun } from "./EngagementRun.ts";
import type { EventTypeIds } from "./types/ensureEventTypes.ts";
import { recordOf } from "./types/recordOf.ts";
import { typeOf } from "./types/typeOf.ts";

const most = 300;
type Row = ChatEvent & { readonly lead: number };

/**
 * Writes what waits. Before a batch leaves, all of it is noted as doubtful, so that a program that ends at any moment knows what it
 * may have sent. What Marketo has not taken for good is told per event.
 *
 * @throws {MarketoFailure} a refusal that is none of a single event's
 */
export async function writeEvents(ids: EventTypeIds, run: EngagementRun): Promise<void> {
  const { client, store, profile, types, nameOf, now, signal, tell } = run;
  const { db } = store;
  const next = db.prepare<[string, number], Row>(
    `SELECT lead, key, at, what, dialogue, conversation, detail FROM events
    WHERE profile = ? AND state = 'waiting' ORDER BY at, lead, key LIMIT ?`,
  );
  const total =
    db
      .prepare<[string], number>("SELECT count(*) FROM events WHERE profile = ? AND state = 'waiting'")
      .pluck()
      .get(profile) ?? 0;
  const note = db.prepare(
    "UPDATE events SET state = @state, reason = @reason, sent_at = @sentAt WHERE profile = @profile AND lead = @lead AND key = @key",
  );
  let done = 0;
  for (let rows = next.all(profile, most); rows.length > 0; rows = next.all(profile, most)) {
    if (signal?.aborted) throw failed("cancelled", "Stopped.");
    const sentAt = now();
    const mark = (all: readonly (readonly [Row, string, string])[]) =>
      db
        .transaction(() => {
          for (const [{ lead, key }, state, reason] of all)
            note.run({ profile, lead, key, state, reason, sentAt });
        })
        .immediate();
    mark(rows.map((row) => [row, "doubtful", ""]));
    const records = rows.map((row) => {
      const type = typeOf(row.what, types);
      return recordOf(row, { lead: row.lead, type, id: ids.get(type) ?? 0, name: nameOf(row.dialogue) });
    });
    const outcomes = await postRecords(client, "/rest/v1/activities/external.json", records, {
      most,
      signal,
    });
    mark(
      rows.map((row, index) => {
        const outcome = outcomes[index];
        if (outcome?.done) return [row, "done", ""];
        if (outcome === undefined || outcome.error?.unsure || outcome.error?.code === "cancelled")
          return [row, "doubtful", outcome?.error?.message ?? ""];
        if (outcome.error !== undefined && outcome.error.code !== "http-413")
          return [row, "waiting", outcome.error.message];
        const reasons = outcome.reasons.map(({ code, message }) => `${message} (${code})`);
        return [row, "failed", reasons.join(" ") || outcome.error?.message || "Marketo said nothing of it."];
      }),
    );
    const error = outcomes.find(
      (outcome) => outcome.error !== undefined && outcome.error.code !== "http-413",
    )?.error;
    if (error !== undefined) throw new MarketoFailure(error);
    done += rows.length;
    tell?.("write", done, total);
  }
}
