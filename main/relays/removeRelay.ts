import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { forgetOwn } from "../people/own/forgetOwn.ts";
import { writeSetting } from "../settings/writeSetting.ts";
import { readRelays } from "./readRelays.ts";
import { relaySecret } from "./relaySecret.ts";

/** Forgets a relay and its key. What it has brought stays, but with `people` for those of whom only relays have told. */
export async function removeRelay(
  { id, people }: Parsed<"relays:remove">,
  context: Pick<HandlerContext, "store" | "vault" | "relays" | "people" | "app" | "now" | "push">,
): Promise<Output<"relays:remove">> {
  const { store, vault, relays } = context;
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
  if (!people) return;
  // What is just coming from it goes too.
  await relays.fetching.get(id)?.catch(() => undefined);
  await forgetOwn(context);
}
