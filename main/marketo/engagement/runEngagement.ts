import type { MarketoError } from "#shared/marketo/marketoError.ts";
import { MarketoFailure } from "../http/MarketoFailure.ts";
import { collectEvents } from "./collectEvents.ts";
import { collectMeetings } from "./collectMeetings.ts";
import type { EngagementRun } from "./EngagementRun.ts";
import { lookForEvents } from "./lookForEvents.ts";
import { ensureEventTypes } from "./types/ensureEventTypes.ts";
import { writeEvents } from "./writeEvents.ts";
import { writeMembers } from "./writeMembers.ts";
import { writeOwnPeople } from "./writeOwnPeople.ts";

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
    if (run.payloadField !== "") await collectEvents(run);
    // Before anything of theirs is looked for there.
    const refused = onlyRead ? undefined : await refusalIn(() => writeOwnPeople(run));
    await collectMeetings(run);
    if (onlyRead) return undefined;
    if (open.get(run.profile)) {
      // Another studio may have written them since they were read: what it has written is found in the log.
      db.prepare("UPDATE events SET state = 'doubtful' WHERE profile = ? AND state = 'waiting'").run(
        run.profile,
      );
      const types = await ensureEventTypes(run.types, run);
      await lookForEvents(types, run);
      await writeEvents(types, run);
    }
    await writeMembers(run);
    return refused;
  } catch (error) {
    return refusalOf(error);
  }
}

/** That people are not taken, as by a role that may not write them, keeps nothing else from being written. */
async function refusalIn(work: () => Promise<void>): Promise<MarketoError | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    return refusalOf(error);
  }
}

function refusalOf(error: unknown): MarketoError {
  if (error instanceof MarketoFailure) return error.error;
  throw error;
}
