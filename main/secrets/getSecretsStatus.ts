import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";

/** Where secrets are kept, and whether the system has a keyring. */
export function getSecretsStatus(
  _input: Parsed<"secrets:status">,
  { vault }: Pick<HandlerContext, "vault">,
): Output<"secrets:status"> {
  return vault.status();
}
