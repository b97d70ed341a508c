import type { Output, Parsed } from "#shared/ipc/contract.ts";
import { Failure } from "../../failure/Failure.ts";
import type { HandlerContext } from "../../ipc/HandlerContext.ts";
import { asKept } from "./asKept.ts";
import { credentialsFor } from "./credentialsFor.ts";
import { noteReport } from "./noteReport.ts";
import { profileBudget } from "./profileBudget.ts";
import { readProfiles } from "./readProfiles.ts";
import { secretName } from "./secretName.ts";

/**
 * Keeps a connection, a new one or a changed one. Credentials that were typed for another endpoint are forgotten, and so is what
 * was known of it; what the last test has found out comes along, if it was of these.
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
  store.db.transaction(() => {
    if (isElsewhere)
      store.db
        .prepare("UPDATE marketo_profiles SET status = '{}', capabilities = '{}', calls = NULL WHERE id = ?")
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
    const isTested =
      tested?.endpoint === endpoint &&
      tested.credentials.clientId === credentials?.clientId &&
      tested.credentials.clientSecret === credentials.clientSecret;
    if (isTested) noteReport(store, id, tested.report);
    const open = marketo.clients.get(id);
    const spent = isElsewhere && open?.endpoint === endpoint ? open.budget.read() : undefined;
    if (spent !== undefined) profileBudget(store, id, connection.dailyBudget).write(spent);
  })();
  marketo.clients.delete(id);
}
