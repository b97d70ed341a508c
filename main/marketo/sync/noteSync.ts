import type {
  MarketoCapabilities,
  MarketoConnection,
  MarketoStatus,
} from "#shared/marketo/marketoProfile.ts";
import type { Store } from "../../store/Store.ts";

/**
 * Keeps what a sync has found out of a profile: what became of it, when it ended well, and what the subscription lacks. Nothing
 * where the profile has become another subscription's meanwhile.
 */
export function noteSync(
  { db }: Store,
  { id, endpoint }: Pick<MarketoConnection, "id" | "endpoint">,
  {
    syncedAt,
    sync,
    updatedAt,
  }: Pick<MarketoStatus, "syncedAt" | "sync"> & Pick<MarketoCapabilities, "updatedAt">,
): void {
  db.prepare(
    `UPDATE marketo_profiles
    SET status = json_patch(json_remove(status, '$.sync'), ?), capabilities = json_patch(capabilities, ?)
    WHERE id = ? AND json_extract(connection, '$.endpoint') = ?`,
  ).run(JSON.stringify({ syncedAt, sync }), JSON.stringify({ updatedAt }), id, endpoint);
}
