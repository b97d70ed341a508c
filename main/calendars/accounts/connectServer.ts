import type { Output, Parsed } from "#shared/ipc/contract.ts";
import { readServer } from "#shared/servers/readServer.ts";
import { Failure } from "../../failure/Failure.ts";
import type { HandlerContext } from "../../ipc/HandlerContext.ts";
import { connectAccount } from "./connectAccount.ts";
import { findAccount } from "./findAccount.ts";
import { readAccounts } from "./readAccounts.ts";

/**
 * Connects the calendars of a CalDAV server's user, or gives a known account another password.
 *
 * @throws {Failure} `invalid` when the server is none; `not-found`
 */
export async function connectServer(
  { server: typed, user, password, account: id }: Parsed<"calendars:logIn">,
  context: Pick<HandlerContext, "store" | "vault" | "calendars" | "now" | "newId">,
): Promise<Output<"calendars:logIn">> {
  const read = readServer(typed);
  if (!read.ok)
    throw new Failure("invalid", "Parley cannot connect such a server.", { detail: read.problem });
  const { server } = read;
  const { store, newId } = context;
  const known =
    id === undefined
      ? readAccounts(store).find(
          (one) => one.provider === "caldav" && one.server === server && one.name === user,
        )
      : findAccount(store, id);
  const account = known ?? { id: newId(), provider: "caldav" as const, subject: "", calendars: [] };
  return connectAccount({ ...account, server, name: user }, password, context);
}
