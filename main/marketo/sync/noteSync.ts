import type { MarketoCapabilities, MarketoStatus } from "#shared/marketo/marketoProfile.ts";
import type { Store } from "../../store/Store.ts";

/** Keeps what a sync has found out of a profile: when it ended well, and what the subscription lacks. */
export function noteSync(
  { db }: Store,
  id: string,
  { syncedAt, updatedAt }: Pick<MarketoStatus, "syncedAt"> & Pick<MarketoCapabilities, "updatedAt">,
): void {
  db.prepare(
    `UPDATE marketo_profiles SET status = json_patch(status, ?), capabilities = json_patch(capabilities, ?) WHERE id = ?`,
  ).run(JSON.stringify({ syncedAt }), JSON.stringify({ updatedAt }), id);
}
