import type { Output, Parsed } from "#shared/ipc/contract.ts";
import { Failure } from "../../failure/Failure.ts";
import type { HandlerContext } from "../../ipc/HandlerContext.ts";
import { asKept } from "./asKept.ts";
import { credentialsFor } from "./credentialsFor.ts";
import { isSameKey } from "./isSameKey.ts";
import { noteReport } from "./noteReport.ts";
import { profileBudget } from "./profileBudget.ts";
import { readableCredentials } from "./readableCredentials.ts";
import { readProfiles } from "./readProfiles.ts";
import { secretName } from "./secretName.ts";

/**
 * Keeps a connection, a new one or a changed one. Credentials that were typed for another endpoint are forgotten, and so is what
 * was known of it; of another key only what was called stays. What the last test has found out comes along, if it was of these.
 *
 * @throws {Failure} `name-taken`; `invalid` when the endpoint is none
 */
export function saveConnection(
  { connection: typed, credentials: key }: Parsed<"marketo:save">,
  context: Pick<HandlerContext, "store" | "vault" | "now" | "marketo">,
): Output<"marketo:save"> {
  const { store, vault, now, marketo } = context;
  const connection = asKept(typed);
  const { id, name, endpoint } = connection;
  const profiles = readProfiles(store, now());
  if (profiles.some((one) => one.id !== id && one.name.toLowerCase() === name.toLowerCase()))
    throw new Failure("name-taken", "Another connection has this name.", { detail: name });
  const isElsewhere = profiles.find((one) => one.id === id)?.endpoint !== endpoint;
  const credentials = credentialsFor(connection, key, context);
  const isOtherKey = key !== undefined && !isSameKey(readableCredentials(id, vault), credentials);
  // What it brings is no longer what is wanted, or not what may be read any more.
  if (marketo.syncing?.profile === id && (isElsewhere || isOtherKey)) marketo.syncing.stop.abort("pause");
  store.db.transaction(() => {
    if (isElsewhere)
      store.db
        .prepare("UPDATE marketo_profiles SET status = '{}', capabilities = '{}', calls = NULL WHERE id = ?")
        .run(id);
    else if (isOtherKey)
      store.db
        .prepare(
          `UPDATE marketo_profiles
          SET status = json_remove(status, '$.checkedAt', '$.user', '$.usedToday', '$.error'), capabilities = '{}'
          WHERE id = ?`,
        )
        .run(id);
    store.db
      .prepare(
        `INSERT INTO marketo_profiles (id, position, connection, capabilities, status)
        VALUES (?, (SELECT coalesce(max(position), 0) + 1 FROM marketo_profiles), ?, '{}', '{}')
        ON CONFLICT (id) DO UPDATE SET connection = excluded.connection`,
      )
      .run(id, JSON.stringify(connection));
    if (credentials === undefined) vault.remove(secretName(id));
    else vault.set(secretName(id), JSON.stringify(credentials));
    const { tested } = marketo;
    if (tested?.endpoint === endpoint && isSameKey(tested.credentials, credentials))
      noteReport(store, id, tested.report);
    const spent = isElsewhere ? marketo.spent.get(endpoint) : undefined;
    if (spent !== undefined) profileBudget(store, connection).write(spent);
  })();
  marketo.tested = undefined;
  marketo.spent.delete(endpoint);
  marketo.clients.delete(id);
}
