import type { Output, Parsed } from "#shared/ipc/contract.ts";
import { Failure } from "../../failure/Failure.ts";
import type { HandlerContext } from "../../ipc/HandlerContext.ts";
import { asKept } from "./asKept.ts";
import { checkConnection } from "./checkConnection.ts";
import { credentialsFor } from "./credentialsFor.ts";
import { noteReport } from "./noteReport.ts";
import { openClient } from "./openClient.ts";
import { readProfiles } from "./readProfiles.ts";

type Needs = Pick<HandlerContext, "store" | "vault" | "now" | "marketo" | "push">;

/**
 * Tries a connection as it was typed, which may not be kept yet; a test that still runs is given up.
 *
 * @throws {Failure} `invalid` when the endpoint is none; `credentials` when there is nothing to try it with
 */
export async function testConnection(
  { connection: typed, credentials: key }: Parsed<"marketo:test">,
  context: Needs,
): Promise<Output<"marketo:test">> {
  const { store, now, marketo, push } = context;
  const connection = asKept(typed);
  const credentials = credentialsFor(connection, key, context);
  if (credentials === undefined)
    throw new Failure("credentials", "Enter the client ID and the client secret.", {
      detail: connection.name,
    });
  marketo.testing?.abort();
  const stop = new AbortController();
  marketo.testing = stop;
  const client = openClient(connection, credentials, context);
  try {
    const report = await checkConnection(client, {
      now,
      signal: stop.signal,
      tell: (step, done, of) => push("marketo:progress", { profile: connection.id, step, done, of }),
    });
    if (stop.signal.aborted) return report;
    const { endpoint, id } = connection;
    marketo.tested = { endpoint, credentials, report };
    const isKept =
      key === undefined &&
      readProfiles(store, now()).some((one) => one.id === id && one.endpoint === endpoint);
    if (isKept) noteReport(store, id, report);
    return report;
  } finally {
    if (marketo.testing === stop) marketo.testing = undefined;
  }
}
