import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../../ipc/HandlerContext.ts";
import { credentialsOf } from "./credentialsOf.ts";
import { readProfiles } from "./readProfiles.ts";

/** The subscriptions of Marketo's that are set up, each with whether its credentials are known. */
export function listConnections(
  _input: Parsed<"marketo:list">,
  { store, vault, now }: Pick<HandlerContext, "store" | "vault" | "now">,
): Output<"marketo:list"> {
  return readProfiles(store, now()).map((profile) => ({ profile, hasKey: hasKey(profile.id, vault) }));
}

function hasKey(id: string, vault: HandlerContext["vault"]): boolean {
  try {
    return credentialsOf(id, vault) !== undefined;
  } catch {
    // They are there, but the system does not open them any more: they have to be entered again.
    return false;
  }
}
