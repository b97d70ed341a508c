import { writeSetting } from "../settings/writeSetting.ts";
import type { Store } from "../store/Store.ts";
import type { KeptRelay } from "./keptRelay.ts";
import { readRelays } from "./readRelays.ts";

/** Changes what is kept of a relay, if it is still known. */
export function changeRelay(store: Store, id: string, change: (relay: KeptRelay) => KeptRelay): void {
  store.db
    .transaction(() => {
      const relays = readRelays(store);
      writeSetting(
        store,
        "relays",
        relays.map((relay) => (relay.id === id ? change(relay) : relay)),
      );
    })
    .immediate();
}
