import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { secretName } from "./secretName.ts";

/** Forgets a target, its history and its password. What stands there stays there. */
export function removeTarget(
  { id }: Parsed<"targets:remove">,
  { store, vault }: Pick<HandlerContext, "store" | "vault">,
): Output<"targets:remove"> {
  store.db.prepare("DELETE FROM targets WHERE id = ?").run(id);
  vault.remove(secretName(id));
}
