import type { CalendarRoom } from "../../calendars/accounts/CalendarRoom.ts";
import { serviceOf } from "../../calendars/accounts/serviceOf.ts";
import type { CalendarAdapter } from "../../calendars/CalendarAdapter.ts";
import { createCaldavAdapter } from "../../calendars/caldav/createCaldavAdapter.ts";
import { createGoogleAdapter } from "../../calendars/google/createGoogleAdapter.ts";
import { createGraphAdapter } from "../../calendars/graph/createGraphAdapter.ts";
import { createTurns } from "../../calendars/http/createTurns.ts";
import { createAccessTokens } from "../../calendars/oauth/createAccessTokens.ts";
import { readConfiguration } from "../../calendars/oauth/readConfiguration.ts";
import type { RelayAccount } from "../config/relayAccount.ts";
import type { RelaySecret } from "../config/relaySecret.ts";
import type { RelayLog } from "../RelayLog.ts";
import type { RelayStore } from "../storage/RelayStore.ts";
import type { Seal } from "./createSeal.ts";
import { keptTokens } from "./keptTokens.ts";

/** More calls of a mailbox at a time Microsoft refuses. */
const atOnce = 3;

type Needs = {
  readonly room: Pick<CalendarRoom, "urls" | "timing" | "fetch">;
  readonly store: RelayStore;
  readonly log: RelayLog;
  readonly secret: (secret: RelaySecret) => Promise<string>;
  readonly seal: Seal | undefined;
};

/** The ways to the calendars of all accounts, by id. Nothing is asked of anybody yet. @throws {RelayConfigError} */
export async function openAccounts(
  accounts: readonly RelayAccount[],
  needs: Needs,
): Promise<ReadonlyMap<string, CalendarAdapter>> {
  const opened = await Promise.all(
    accounts.map(async (account) => [account.id, await open(account, needs)] as const),
  );
  return new Map(opened);
}

async function open(
  account: RelayAccount,
  { room, store, log, secret, seal }: Needs,
): Promise<CalendarAdapter> {
  const { timing, fetch, urls } = room;
  const shared = { ...timing, fetch, turns: createTurns(atOnce, timing) };
  if (account.provider === "caldav") {
    const { server, user, invites } = account;
    const login = { server, user, password: await secret(account.password) };
    return createCaldavAdapter({ ...shared, login, invites: () => invites });
  }
  if (!seal) throw new Error("a sign-in cannot be kept without a key");
  const clientSecret = account.provider === "google" ? await secret(account.clientSecret) : "";
  const client = { clientId: account.clientId, clientSecret };
  const service = serviceOf(account.provider, urls);
  const tokens = createAccessTokens({
    service: service.name,
    ...(await keptTokens(account.id, await secret(account.refreshToken), { store, seal, log })),
    configure: () => readConfiguration(service, client, fetch),
    now: timing.now,
  });
  return account.provider === "google"
    ? createGoogleAdapter({ ...shared, tokens, baseUrl: urls.googleApi })
    : createGraphAdapter({ ...shared, tokens, baseUrl: urls.microsoftApi });
}
