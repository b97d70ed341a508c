import type { MarketoCapabilities, MarketoStatus } from "#shared/marketo/marketoProfile.ts";
import type { Store } from "../../store/Store.ts";

/** Keeps what a sync has found out of a profile: what became of it, when it ended well, and what the subscription lacks. */
export function noteSync(
  { db }: Store,
  id: string,
  {
    syncedAt,
    sync,
    updatedAt,
  }: Pick<MarketoStatus, "syncedAt" | "sync"> & Pick<MarketoCapabilities, "updatedAt">,
): void {
  db.prepare(
    `UPDATE marketo_profiles
    SET status = json_patch(json_remove(status, '$.sync'), ?), capabilities = json_patch(capabilities, ?)
    WHERE id = ?`,
  ).run(JSON.stringify({ syncedAt, sync }), JSON.stringify({ updatedAt }), id);
}
