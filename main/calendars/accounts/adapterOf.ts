import type { CalendarAccount } from "#shared/calendars/calendarAccount.ts";
import type { HandlerContext } from "../../ipc/HandlerContext.ts";
import type { CalendarAdapter } from "../CalendarAdapter.ts";
import { createCaldavAdapter } from "../caldav/createCaldavAdapter.ts";
import { createGoogleAdapter } from "../google/createGoogleAdapter.ts";
import { createGraphAdapter } from "../graph/createGraphAdapter.ts";
import { createTurns } from "../http/createTurns.ts";
import { createAccessTokens } from "../oauth/createAccessTokens.ts";
import { readConfiguration } from "../oauth/readConfiguration.ts";
import { readClient } from "./readClient.ts";
import { secretNames } from "./secretNames.ts";
import { serviceOf } from "./serviceOf.ts";
import { tokensIn } from "./tokensIn.ts";

/** More calls of a mailbox at a time Microsoft refuses. */
const atOnce = 3;

type Needs = Pick<HandlerContext, "store" | "vault" | "calendars">;

/** The way to an account's calendars, which all that works with them shares as long as the way in is the same. */
export function adapterOf(account: CalendarAccount, context: Needs): CalendarAdapter {
  const { adapters } = context.calendars;
  const madeOf = wayIn(account, context);
  const known = adapters.get(account.id);
  if (known?.madeOf === madeOf) return known.adapter;
  const adapter = make(account, context);
  adapters.set(account.id, { madeOf, adapter });
  return adapter;
}

function wayIn({ provider, server, name, id, calendars }: CalendarAccount, context: Needs): string {
  if (provider !== "caldav") return JSON.stringify(readClient(provider, context));
  return JSON.stringify([server, name, passwordOf(id, context), calendars.map(({ invites }) => invites)]);
}

function make({ id, provider, name, server = "", calendars }: CalendarAccount, context: Needs) {
  const { vault, calendars: room } = context;
  const { timing, fetch, urls } = room;
  const turns = createTurns(atOnce, timing);
  if (provider === "caldav")
    return createCaldavAdapter({
      ...timing,
      fetch,
      turns,
      login: { server, user: name, password: passwordOf(id, context) },
      invites: (calendar) => calendars.find((one) => one.id === calendar)?.invites ?? false,
    });
  const service = serviceOf(provider, urls);
  const tokens = createAccessTokens({
    service: service.name,
    ...tokensIn(vault, id),
    configure: () => readConfiguration(service, readClient(provider, context), fetch),
    now: timing.now,
  });
  return provider === "google"
    ? createGoogleAdapter({ ...timing, fetch, turns, tokens, baseUrl: urls.googleApi })
    : createGraphAdapter({ ...timing, fetch, turns, tokens, baseUrl: urls.microsoftApi });
}

/** Blank when nobody knows it any more: the server will say that it wants one. */
function passwordOf(id: string, { vault }: Pick<Needs, "vault">): string {
  try {
    return vault.get(secretNames.account(id)) ?? "";
  } catch {
    return "";
  }
}
