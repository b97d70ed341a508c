import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../../ipc/HandlerContext.ts";
import { readableCredentials } from "./readableCredentials.ts";
import { readProfiles } from "./readProfiles.ts";

/** The subscriptions of Marketo's that are set up, each with whether its credentials are known. */
export function listConnections(
  _input: Parsed<"marketo:list">,
  { store, vault, now }: Pick<HandlerContext, "store" | "vault" | "now">,
): Output<"marketo:list"> {
  return readProfiles(store, now()).map((profile) => ({
    profile,
    hasKey: readableCredentials(profile.id, vault) !== undefined,
  }));
}
