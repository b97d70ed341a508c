import { Failure } from "../../failure/Failure.ts";
import type { HandlerContext } from "../../ipc/HandlerContext.ts";
import type { MarketoClient } from "../http/MarketoClient.ts";
import { credentialsOf } from "./credentialsOf.ts";
import { openClient } from "./openClient.ts";
import { readProfiles } from "./readProfiles.ts";

/**
 * The client of a kept profile, which all that works with it shares as long as connection and credentials are the same.
 *
 * @throws {Failure} `not-found`; `credentials` when none are known; `secret` when the system does not decrypt them
 */
export function clientOf(
  id: string,
  context: Pick<HandlerContext, "store" | "vault" | "now" | "marketo">,
): MarketoClient {
  const { store, vault, now, marketo } = context;
  const profile = readProfiles(store, now()).find((one) => one.id === id);
  if (profile === undefined)
    throw new Failure("not-found", "There is no such connection any more.", { detail: id });
  const credentials = credentialsOf(id, vault);
  if (credentials === undefined)
    throw new Failure("credentials", "The client ID and secret of this connection are not known.", {
      detail: profile.name,
    });
  const { endpoint, dailyBudget } = profile;
  const madeOf = JSON.stringify([endpoint, credentials, dailyBudget]);
  const known = marketo.clients.get(id);
  if (known?.madeOf === madeOf) return known.client;
  const client = openClient(profile, credentials, context);
  marketo.clients.set(id, { madeOf, client });
  return client;
}
