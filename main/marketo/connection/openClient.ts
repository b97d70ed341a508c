import type { MarketoConnection } from "#shared/marketo/marketoProfile.ts";
import type { HandlerContext } from "../../ipc/HandlerContext.ts";
import type { Store } from "../../store/Store.ts";
import { createGate } from "../http/createGate.ts";
import { createMarketoClient } from "../http/createMarketoClient.ts";
import type { MarketoClient } from "../http/MarketoClient.ts";
import { sleep } from "../http/sleep.ts";
import type { Credentials } from "./Credentials.ts";
import { passingBudget } from "./passingBudget.ts";
import { profileBudget } from "./profileBudget.ts";
import { readProfiles } from "./readProfiles.ts";

type Needs = Pick<HandlerContext, "now" | "marketo"> & { readonly store: Store | undefined };

/** A client of a connection, kept or not. All those of an endpoint go through one gate: Marketo counts what comes from all of them. */
export function openClient(
  connection: Pick<MarketoConnection, "id" | "endpoint" | "dailyBudget">,
  { clientId, clientSecret }: Credentials,
  { store, now, marketo }: Needs,
): MarketoClient {
  const { id, endpoint, dailyBudget } = connection;
  const { timeScale, log, gates } = marketo;
  const isKept =
    store !== undefined &&
    readProfiles(store, now()).some((one) => one.id === id && one.endpoint === endpoint);
  const waiting = { now, sleep, random: Math.random, timeScale };
  const gate = gates.get(endpoint) ?? createGate(waiting);
  gates.set(endpoint, gate);
  return createMarketoClient({
    ...waiting,
    endpoint,
    clientId,
    clientSecret,
    fetch: globalThis.fetch,
    log,
    budget: isKept ? profileBudget(store, connection) : passingBudget(marketo, endpoint, dailyBudget),
    gate,
  });
}
