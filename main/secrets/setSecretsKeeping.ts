import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";

/** Chooses where secrets are kept from now on. */
export function setSecretsKeeping(
  { keeping }: Parsed<"secrets:setKeeping">,
  { vault }: Pick<HandlerContext, "vault">,
): Output<"secrets:setKeeping"> {
  vault.setKeeping(keeping);
}
