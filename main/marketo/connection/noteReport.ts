import type { MarketoReport } from "#shared/marketo/marketoReport.ts";
import type { Store } from "../../store/Store.ts";

/** Keeps what a test has found out of a profile: what it says anew, and of the rest what was known. */
export function noteReport({ db }: Store, id: string, { status, capabilities }: MarketoReport): void {
  const { ownCalls, parkedUntil, error, ...known } = status;
  const change = { ...known, error: error ?? null };
  db.prepare(
    `UPDATE marketo_profiles SET status = json_patch(status, ?), capabilities = json_patch(capabilities, ?) WHERE id = ?`,
  ).run(JSON.stringify(change), JSON.stringify(capabilities), id);
}
