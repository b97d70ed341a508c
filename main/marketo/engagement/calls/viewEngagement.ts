import type { EngagementEvent, EngagementView } from "#shared/marketo/engagement.ts";
import type { MarketoError } from "#shared/marketo/marketoError.ts";
import type { HandlerContext } from "../../../ipc/HandlerContext.ts";
import { getSiteSettings } from "../../../settings/getSiteSettings.ts";
import type { Store } from "../../../store/Store.ts";
import { dialogueNames } from "./dialogueNames.ts";
import { readRefusal } from "./readRefusal.ts";
import { readSettings } from "./readSettings.ts";

const most = 50;

/** What is known of a connection's conversations. */
export function viewEngagement(
  profile: string,
  engagement: Store,
  { store }: Pick<HandlerContext, "store">,
  error?: MarketoError,
): EngagementView {
  const { db } = engagement;
  const nameOf = dialogueNames(store);
  const count = (table: "events" | "members", states: string) =>
    db
      .prepare<[string], number>(`SELECT count(*) FROM ${table} WHERE profile = ? AND state IN (${states})`)
      .pluck()
      .get(profile) ?? 0;
  const counts = (table: "events" | "members") => ({
    open: count(table, "'waiting', 'doubtful', 'seeking'"),
    done: count(table, "'done'"),
    failed: count(table, "'failed'"),
  });
  const first = (states: string) =>
    db
      .prepare<[string, number], EngagementEvent>(
        `SELECT lead, what, at, dialogue, detail, reason FROM events
        WHERE profile = ? AND state IN (${states}) ORDER BY at, lead, what <> 'engaged', key LIMIT ?`,
      )
      .all(profile, most)
      .map((row) => ({ ...row, dialogue: nameOf(row.dialogue) || row.dialogue }));
  const refused = db
    .prepare<[string], EngagementEvent>(
      `SELECT 0 AS lead, 'person' AS what, at, '' AS dialogue, email AS detail, reason FROM refused
      WHERE profile = ? ORDER BY at, email`,
    )
    .all(profile);
  const events = counts("events");
  const readAt = db
    .prepare<[string], number | null>("SELECT read_at FROM sources WHERE profile = ?")
    .pluck()
    .get(profile);
  const refusal = readRefusal(profile, engagement);
  return {
    settings: readSettings(profile, engagement),
    payloadField: getSiteSettings(undefined, { store }).sinks.marketo.payloadField,
    ...(typeof readAt === "number" ? { readAt } : {}),
    counts: { ...events, failed: events.failed + refused.length },
    members: counts("members"),
    open: first("'waiting', 'doubtful', 'seeking'"),
    failed: [...refused, ...first("'failed'")].slice(0, most),
    ...(error === undefined ? {} : { error }),
    ...(refusal === undefined ? {} : { refused: refusal }),
  };
}
