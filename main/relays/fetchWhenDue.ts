import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { fetchRelay } from "./fetchRelay.ts";
import { readRelays } from "./readRelays.ts";

/** Fetches from all relays, one after the other. */
export async function fetchWhenDue(
  context: Pick<HandlerContext, "store" | "vault" | "relays" | "reports" | "push" | "now">,
): Promise<void> {
  for (const { id } of readRelays(context.store)) await fetchRelay({ id }, context);
}
