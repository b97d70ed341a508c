import { isOfRelay } from "#shared/relay/isOfRelay.ts";
import type { VisitorAsk } from "#shared/scheduling/requests/visitorAsk.ts";
import type { HandlerContext } from "../../ipc/HandlerContext.ts";
import { readForgotten } from "../../people/forget/readForgotten.ts";
import { createRequests } from "./createRequests.ts";

/**
 * Keeps the requests for meetings that came from somewhere (`source`), each once however often it comes. They are answered soon. Those
 * that a relay has answered are left out, and those of whoever was forgotten since.
 */
export function takeAsks(
  asks: readonly VisitorAsk[],
  source: string,
  { store, now, push }: Pick<HandlerContext, "store" | "now" | "push">,
): void {
  const { covers } = readForgotten(store);
  // A visitor's clock that is ahead does not bring back who was forgotten.
  const isForgotten = ({ email, askedAt }: VisitorAsk) =>
    covers(email, askedAt > now() ? Number.NEGATIVE_INFINITY : askedAt);
  const ours = asks.filter((ask) => (!ask.offer || !isOfRelay(ask.offer)) && !isForgotten(ask));
  if (ours.length > 0 && createRequests(store).take(ours, source, now()) > 0) push("requests:changed", {});
}
