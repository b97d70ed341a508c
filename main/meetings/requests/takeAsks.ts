import { isOfRelay } from "#shared/relay/isOfRelay.ts";
import type { VisitorAsk } from "#shared/scheduling/requests/visitorAsk.ts";
import type { HandlerContext } from "../../ipc/HandlerContext.ts";
import { createRequests } from "./createRequests.ts";

/**
 * Keeps the requests for meetings that came from somewhere (`source`), each once however often it comes. They are answered soon. Those
 * that a relay has answered are left out.
 */
export function takeAsks(
  asks: readonly VisitorAsk[],
  source: string,
  { store, now, push }: Pick<HandlerContext, "store" | "now" | "push">,
): void {
  const ours = asks.filter(({ offer }) => !offer || !isOfRelay(offer));
  if (ours.length > 0 && createRequests(store).take(ours, source, now()) > 0) push("requests:changed", {});
}
