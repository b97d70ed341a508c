import type { EngagementRun } from "./EngagementRun.ts";
import { keepEvents } from "./keepEvents.ts";
import { oldestMs } from "./oldestMs.ts";
import { payloadPages } from "./payloadPages.ts";
import { readPayload } from "./readPayload.ts";

/**
 * Keeps what the payloads say that the capture form has left since the last time.
 *
 * @throws {MarketoFailure} a refusal; `no-field`
 */
export async function collectEvents(run: EngagementRun): Promise<void> {
  const { store, profile, now, tell } = run;
  const kept = store.db
    .prepare<[string], { token: string | null }>("SELECT token FROM sources WHERE profile = ?")
    .get(profile);
  const token = kept?.token ?? undefined;
  let done = 0;
  for await (const page of payloadPages({ token, since: now() - oldestMs }, run)) {
    const read = page.payloads.map(({ lead, text }) => ({ lead, events: readPayload(text) ?? [] }));
    keepEvents(read, page.token, token === undefined, run);
    done += page.changes;
    tell?.("read", done, 0);
  }
}
