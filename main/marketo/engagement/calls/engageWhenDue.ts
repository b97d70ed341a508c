import type { HandlerContext } from "../../../ipc/HandlerContext.ts";
import { readableCredentials } from "../../connection/readableCredentials.ts";
import { readProfiles } from "../../connection/readProfiles.ts";
import { readSettings } from "./readSettings.ts";
import { startEngagement } from "./startEngagement.ts";
import { withEngagement } from "./withEngagement.ts";

const hourMs = 60 * 60 * 1000;

/** Writes the conversations of each connection for which that is on, once an hour. What breaks one off holds up no other. */
export async function engageWhenDue(
  context: Pick<
    HandlerContext,
    "store" | "vault" | "now" | "marketo" | "meetings" | "people" | "push" | "app"
  >,
): Promise<void> {
  const { store, vault, now, marketo, push } = context;
  const profiles = readProfiles(store, now()).filter(({ status }) => (status.parkedUntil ?? 0) <= now());
  if (profiles.length === 0 || marketo.engaging !== undefined) return;
  const due = await withEngagement(context, (engagement) => {
    const readAt = engagement.db
      .prepare<[string], number | null>("SELECT read_at FROM sources WHERE profile = ?")
      .pluck();
    return profiles.filter(
      ({ id }) => readSettings(id, engagement).on && Math.abs(now() - (readAt.get(id) ?? 0)) >= hourMs,
    );
  });
  for (const { id } of due) {
    const isTried = Math.abs(now() - (marketo.engagedAt.get(id) ?? 0)) < hourMs;
    if (isTried || readableCredentials(id, vault) === undefined) continue;
    marketo.engagedAt.set(id, now());
    await startEngagement({ id, onlyRead: false, again: false }, context).catch(marketo.report);
    push("engagement:changed", { profile: id });
  }
}
