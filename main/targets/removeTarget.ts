import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { refuseWhilePublishing } from "../publish/refuseWhilePublishing.ts";
import { secretName } from "./secretName.ts";

/**
 * Forgets a target, its history and its password. What stands there stays there.
 *
 * @throws {Failure} `busy` while something is published to it
 */
export function removeTarget(
  { id }: Parsed<"targets:remove">,
  { store, vault, publishing }: Pick<HandlerContext, "store" | "vault" | "publishing">,
): Output<"targets:remove"> {
  refuseWhilePublishing({ publishing }, id);
  store.db.prepare("DELETE FROM targets WHERE id = ?").run(id);
  vault.remove(secretName(id));
}
