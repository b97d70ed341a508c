import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { readTargets } from "./readTargets.ts";
import { secretName } from "./secretName.ts";

/** Where bundles can go, each with whether its password or key is known. */
export function listTargets(
  _input: Parsed<"targets:list">,
  { store, vault }: Pick<HandlerContext, "store" | "vault">,
): Output<"targets:list"> {
  return readTargets(store).map((target) => ({ target, hasSecret: hasSecret(target.id, vault) }));
}

function hasSecret(id: string, vault: HandlerContext["vault"]): boolean {
  try {
    return vault.get(secretName(id)) !== undefined;
  } catch {
    // It is there, but the system does not open it any more: it has to be entered again.
    return false;
  }
}
