import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { readableKey } from "./readableKey.ts";
import { readRelays } from "./readRelays.ts";

/** The relays, with what has come of them. */
export function listRelays(
  _input: Parsed<"relays:list">,
  { store, vault }: Pick<HandlerContext, "store" | "vault">,
): Output<"relays:list"> {
  return readRelays(store).map(({ after: _, ...relay }) => ({
    ...relay,
    hasKey: readableKey(relay.id, vault) !== undefined,
  }));
}
