import { forgottenAddress } from "#shared/people/forgottenAddress.ts";
import { erasing } from "../../store/erasing.ts";
import type { Store } from "../../store/Store.ts";
import { findHeld } from "./findHeld.ts";
import { forgetVisitor } from "./forgetVisitor.ts";
import { readForgotten } from "./readForgotten.ts";

/**
 * Lets go of all that the store still holds of those who were forgotten, but of their meetings ahead: these go with a later sweep, once they
 * are over or cancelled. A meeting, or a request, stays without its person, so that it counts, and does not come again. `now`: milliseconds
 * since the epoch.
 */
export function sweepForgotten(store: Pick<Store, "db">, now: number): void {
  const forgotten = readForgotten(store);
  if (forgotten.isNobody) return;
  const { db } = store;
  const blankMeeting = db.prepare(
    "UPDATE meetings SET record = json_set(record, '$.request.name', '', '$.request.email', @nobody) WHERE request_id = @id",
  );
  const blankWords = db.prepare(
    `UPDATE meeting_changes SET change = json_set(change, '$.change.comment', '')
    WHERE meeting = ? AND json_valid(change) AND json_extract(change, '$.change.comment') <> ''`,
  );
  const blankRequest = db.prepare(
    `UPDATE meeting_requests SET address = '', ask = json_set(ask, '$.name', '', '$.email', @nobody),
    reason = iif(state IN ('waiting', 'held', 'yours'), '', reason),
    state = iif(state IN ('waiting', 'held', 'yours'), 'closed', state) WHERE request_id = @id AND json_valid(ask)`,
  );
  const removeMail = db.prepare("DELETE FROM mails WHERE id = ?");
  const sweep = db.transaction(() => {
    const held = findHeld(store, forgotten.covers, now);
    for (const id of held.meetings) {
      blankMeeting.run({ id, nobody: forgottenAddress });
      blankWords.run(id);
    }
    for (const id of held.requests) blankRequest.run({ id, nobody: forgottenAddress });
    for (const id of held.mails) removeMail.run(id);
    for (const { visitor, email } of held.visitors)
      forgetVisitor(store, visitor, forgotten.until(email) ?? now);
  });
  erasing(store, () => sweep.immediate());
}
