import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../../ipc/HandlerContext.ts";
import { writeSetting } from "../../settings/writeSetting.ts";
import { clientSetting } from "./clientSetting.ts";
import { secretNames } from "./secretNames.ts";

/** Keeps how Parley introduces itself to a service. */
export function setClient(
  { service, clientId, clientSecret }: Parsed<"calendars:setClient">,
  { store, vault }: Pick<HandlerContext, "store" | "vault">,
): Output<"calendars:setClient"> {
  writeSetting(store, clientSetting(service), clientId);
  if (clientSecret === undefined) return;
  if (clientSecret === "") vault.remove(secretNames.client(service));
  else vault.set(secretNames.client(service), clientSecret);
}
