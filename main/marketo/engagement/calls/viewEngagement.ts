import type { EngagementEvent, EngagementView } from "#shared/marketo/engagement.ts";
import type { MarketoError } from "#shared/marketo/marketoError.ts";
import type { HandlerContext } from "../../../ipc/HandlerContext.ts";
import { getSiteSettings } from "../../../settings/getSiteSettings.ts";
import type { Store } from "../../../store/Store.ts";
import { dialogueNames } from "./dialogueNames.ts";
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
  const readAt = db
    .prepare<[string], number | null>("SELECT read_at FROM sources WHERE profile = ?")
    .pluck()
    .get(profile);
  return {
    settings: readSettings(profile, engagement),
    payloadField: getSiteSettings(undefined, { store }).sinks.marketo.payloadField,
    ...(typeof readAt === "number" ? { readAt } : {}),
    counts: counts("events"),
    members: counts("members"),
    open: first("'waiting', 'doubtful', 'seeking'"),
    failed: first("'failed'"),
    ...(error === undefined ? {} : { error }),
  };
}
