import type { MarketoReport } from "#shared/marketo/marketoReport.ts";
import type { Store } from "../../store/Store.ts";

/**
 * Keeps what a test has found out of a profile: what it says anew, and of the rest what was known. Nothing is left of an older
 * error, and of an older number of calls neither, since that is of another instant.
 */
export function noteReport({ db }: Store, id: string, { status, capabilities }: MarketoReport): void {
  const { ownCalls, parkedUntil, ...found } = status;
  db.prepare(
    `UPDATE marketo_profiles
    SET status = json_patch(json_remove(status, '$.error', '$.usedToday'), ?), capabilities = json_patch(capabilities, ?)
    WHERE id = ?`,
  ).run(JSON.stringify(found), JSON.stringify(capabilities), id);
}
