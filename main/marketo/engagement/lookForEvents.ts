import { z } from "zod";
import { defineSchema } from "#shared/dialogue/defineSchema.ts";
import { datePages } from "../sync/datePages.ts";
import { failed } from "../sync/failed.ts";
import type { EngagementRun } from "./EngagementRun.ts";
import type { EventTypeIds } from "./types/ensureEventTypes.ts";

/** Of so many persons activities can be asked for at once. */
const mostLeads = 30;
/** After so long what was written is in the log. */
const settlesMs = 60_000;

const activitySchema = defineSchema(() =>
  z.looseObject({
    leadId: z.number().int(),
    attributes: z.array(z.looseObject({ name: z.string(), value: z.unknown() })).default([]),
  }),
);
type Doubtful = { readonly lead: number; readonly at: number; readonly sent_at: number };

/**
 * Looks in Marketo's log for events that may be there although no answer said so: what is found is done, the rest can be sent
 * (again). Custom activities cannot be taken back, so that nothing doubtful is sent without this. Looked at are all types that
 * somebody may have written it as.
 *
 * @throws {MarketoFailure} a refusal; then all stay doubtful
 */
export async function lookForEvents(types: EventTypeIds, run: EngagementRun): Promise<void> {
  const { store, profile, now, sleep, timeScale, signal, tell } = run;
  const rows = store.db
    .prepare<[string], Doubtful>(
      `SELECT lead, min(at) AS at, max(sent_at) AS sent_at FROM events
      WHERE profile = ? AND state = 'doubtful' GROUP BY lead ORDER BY lead`,
    )
    .all(profile);
  const settle = store.db.prepare(
    "UPDATE events SET state = ? WHERE profile = ? AND lead = ? AND state = 'doubtful' AND (? OR key = ?)",
  );
  for (let from = 0; from < rows.length; from += mostLeads) {
    const some = rows.slice(from, from + mostLeads);
    const wait = Math.max(...some.map(({ sent_at }) => sent_at)) + settlesMs / timeScale - now();
    // A clock that was set back makes nobody wait longer than that.
    if (wait > 0) await sleep(Math.min(wait, settlesMs / timeScale), signal);
    if (signal?.aborted) throw failed("cancelled", "Stopped.");
    const found: { lead: number; key: string }[] = [];
    const query = { activityTypeIds: [...types.values()], leadIds: some.map(({ lead }) => lead) };
    // What a visitor's clock, far ahead, has dated later lies behind now as well.
    const since = Math.min(now(), ...some.map(({ at }) => at)) - 60_000;
    for await (const page of datePages("/rest/v1/activities.json", query, { token: undefined, since }, run))
      for (const record of page.result) {
        const activity = activitySchema.safeParse(record);
        const key = activity.data?.attributes.find(({ name }) => /^event ?id$/i.test(name))?.value;
        if (activity.success && typeof key === "string") found.push({ lead: activity.data.leadId, key });
      }
    store.db
      .transaction(() => {
        for (const { lead, key } of found) settle.run("done", profile, lead, 0, key);
        for (const { lead } of some) settle.run("waiting", profile, lead, 1, "");
      })
      .immediate();
    tell?.("look", Math.min(rows.length, from + mostLeads), rows.length);
  }
}
