import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../../ipc/HandlerContext.ts";
import { secretName } from "./secretName.ts";

/** Forgets a connection and its credentials; a sync of it stops. In Marketo nothing changes. */
export function removeConnection(
  { id }: Parsed<"marketo:remove">,
  { store, vault, marketo }: Pick<HandlerContext, "store" | "vault" | "marketo">,
): Output<"marketo:remove"> {
  if (marketo.syncing?.profile === id) marketo.syncing.stop.abort("pause");
  store.db.prepare("DELETE FROM marketo_profiles WHERE id = ?").run(id);
  vault.remove(secretName(id));
  marketo.clients.delete(id);
  marketo.tested = undefined;
}
