import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../../ipc/HandlerContext.ts";
import { readAccounts } from "./readAccounts.ts";
import { readClient } from "./readClient.ts";

/** The accounts whose calendars are connected, and what is known of how Parley introduces itself. */
export function listAccounts(
  _input: Parsed<"calendars:list">,
  context: Pick<HandlerContext, "store" | "vault">,
): Output<"calendars:list"> {
  const client = (service: "google" | "microsoft") => {
    const { clientId, clientSecret } = readClient(service, context);
    return { clientId, hasSecret: clientSecret !== "" };
  };
  return {
    accounts: readAccounts(context.store),
    clients: { google: client("google"), microsoft: client("microsoft") },
  };
}
