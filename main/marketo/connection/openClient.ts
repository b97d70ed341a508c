import type { MarketoConnection } from "#shared/marketo/marketoProfile.ts";
import type { HandlerContext } from "../../ipc/HandlerContext.ts";
import type { Store } from "../../store/Store.ts";
import { createMarketoClient } from "../http/createMarketoClient.ts";
import type { MarketoClient } from "../http/MarketoClient.ts";
import { sleep } from "../http/sleep.ts";
import type { Credentials } from "./Credentials.ts";
import { passingBudget } from "./passingBudget.ts";
import { profileBudget } from "./profileBudget.ts";
import { readProfiles } from "./readProfiles.ts";

/** What it works with. The budget of a connection that is not kept lasts as long as the client. */
type Needs = Pick<HandlerContext, "now" | "marketo"> & { readonly store: Store | undefined };

/** The client of a connection: the one that there is, as long as connection and credentials are the same. */
export function openClient(
  connection: Pick<MarketoConnection, "id" | "endpoint" | "dailyBudget">,
  { clientId, clientSecret }: Credentials,
  { store, now, marketo }: Needs,
): MarketoClient {
  const { id, endpoint, dailyBudget } = connection;
  const madeOf = JSON.stringify([endpoint, clientId, clientSecret, dailyBudget]);
  const known = marketo.clients.get(id);
  if (known?.madeOf === madeOf) return known.client;
  const isKept =
    store !== undefined &&
    readProfiles(store, now()).some((one) => one.id === id && one.endpoint === endpoint);
  const budget = isKept ? profileBudget(store, id, dailyBudget) : passingBudget(dailyBudget);
  const client = createMarketoClient({
    endpoint,
    clientId,
    clientSecret,
    fetch: globalThis.fetch,
    now,
    sleep,
    random: Math.random,
    timeScale: marketo.timeScale,
    log: marketo.log,
    budget,
  });
  marketo.clients.set(id, { endpoint, madeOf, client, budget });
  return client;
}
