import type { Output, Parsed } from "#shared/ipc/contract.ts";
import { Failure } from "../failure/Failure.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { writeSetting } from "../settings/writeSetting.ts";
import { addressOf } from "./addressOf.ts";
import { keptRelaySchema } from "./keptRelay.ts";
import { readRelays } from "./readRelays.ts";
import { relaySecret } from "./relaySecret.ts";

/**
 * Keeps a relay, a new one or a changed one. A key that was typed for another address is forgotten, and so is how far its events
 * have come.
 *
 * @throws {Failure} `invalid` when the address is none; `name-taken`
 */
export function saveRelay(
  { relay: { id, name, url: typed }, key }: Parsed<"relays:save">,
  { store, vault }: Pick<HandlerContext, "store" | "vault">,
): Output<"relays:save"> {
  const url = addressOf(typed);
  store.db
    .transaction(() => {
      const relays = readRelays(store);
      if (relays.some((one) => one.id !== id && one.name.toLowerCase() === name.toLowerCase()))
        throw new Failure("name-taken", "Another relay has this name.", { detail: name });
      const known = relays.find((one) => one.id === id);
      const { problem: _, ...before } =
        known?.url === url ? known : { events: 0, meetings: 0, unreadable: 0, refused: [] };
      const kept = keptRelaySchema.parse({ ...before, id, name, url });
      writeSetting(
        store,
        "relays",
        known ? relays.map((one) => (one === known ? kept : one)) : [...relays, kept],
      );
      if (key !== undefined) vault.set(relaySecret(id), key);
      else if (known?.url !== url) vault.remove(relaySecret(id));
    })
    .immediate();
}
