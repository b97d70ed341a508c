import type { HandlerContext } from "../../ipc/HandlerContext.ts";
import { readSetting } from "../../settings/readSetting.ts";
import type { SignInClient } from "../oauth/SignInClient.ts";
import { clientSetting } from "./clientSetting.ts";
import { secretNames } from "./secretNames.ts";

/** How Parley introduces itself to a service; blank where nobody has said it, or the system does not open the secret any more. */
export function readClient(
  service: "google" | "microsoft",
  { store, vault }: Pick<HandlerContext, "store" | "vault">,
): SignInClient {
  const clientId = readSetting(store, clientSetting(service));
  return {
    clientId: typeof clientId === "string" ? clientId : "",
    clientSecret: service === "google" ? secret(service, vault) : "",
  };
}

function secret(service: string, vault: HandlerContext["vault"]): string {
  try {
    return vault.get(secretNames.client(service)) ?? "";
  } catch {
    return "";
  }
}
