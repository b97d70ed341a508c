import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { addressOf } from "./addressOf.ts";
import { askRelay } from "./askRelay.ts";
import { readableKey } from "./readableKey.ts";
import { readRelays } from "./readRelays.ts";

/** Asks a relay whether it takes the key. The one that is known goes to the address that it was typed for only. @throws {Failure} `invalid` */
export async function testRelay(
  { relay: { id, url: typed }, key: other }: Parsed<"relays:test">,
  { store, vault }: Pick<HandlerContext, "store" | "vault">,
): Promise<Output<"relays:test">> {
  const url = addressOf(typed);
  const isKnown = readRelays(store).some((one) => one.id === id && one.url === url);
  const key = other ?? (isKnown ? readableKey(id, vault) : undefined);
  if (key === undefined) return { problem: "keyGone" };
  const answer = await askRelay({ url, key }, 0, 1);
  return { problem: answer.ok || answer.problem === "lost" ? null : answer.problem };
}
