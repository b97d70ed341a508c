import type { MarketoError } from "#shared/marketo/marketoError.ts";
import { MarketoFailure } from "../http/MarketoFailure.ts";
import { collectEvents } from "./collectEvents.ts";
import { collectMeetings } from "./collectMeetings.ts";
import type { EngagementRun } from "./EngagementRun.ts";
import { ensureEventType } from "./ensureEventType.ts";
import { lookForEvents } from "./lookForEvents.ts";
import { writeEvents } from "./writeEvents.ts";
import { writeMembers } from "./writeMembers.ts";

/**
 * Reads what visitors who are known have done, and what became of their meetings, and writes it to Marketo, each thing once, whenever it is stopped or ended, and whoever
 * else writes them: only of two that write within the same minute can one not see what the other writes. `onlyRead`: nothing is
 * written there. Answers the refusal that ended it early, if there was one.
 */
export async function runEngagement(run: EngagementRun, onlyRead = false): Promise<MarketoError | undefined> {
  const { db } = run.store;
  const open = db
    .prepare<[string], number>(
      "SELECT count(*) FROM events WHERE profile = ? AND state IN ('waiting', 'doubtful')",
    )
    .pluck();
  try {
    await collectEvents(run);
    await collectMeetings(run);
    if (onlyRead) return undefined;
    if (open.get(run.profile)) {
      // Another studio may have written them since they were read: what it has written is found in the log.
      db.prepare("UPDATE events SET state = 'doubtful' WHERE profile = ? AND state = 'waiting'").run(
        run.profile,
      );
      const type = await ensureEventType(run);
      await lookForEvents(type, run);
      await writeEvents(type, run);
    }
    await writeMembers(run);
    return undefined;
  } catch (error) {
    if (!(error instanceof MarketoFailure)) throw error;
    return error.error;
  }
}
