import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { writeSetting } from "../settings/writeSetting.ts";
import { readRelays } from "./readRelays.ts";
import { relaySecret } from "./relaySecret.ts";

/** Forgets a relay and its key. What it has brought stays. */
export function removeRelay(
  { id }: Parsed<"relays:remove">,
  { store, vault }: Pick<HandlerContext, "store" | "vault">,
): Output<"relays:remove"> {
  store.db
    .transaction(() => {
      writeSetting(
        store,
        "relays",
        readRelays(store).filter((one) => one.id !== id),
      );
      vault.remove(relaySecret(id));
    })
    .immediate();
}
