import type { VisitorAsk } from "#shared/scheduling/requests/visitorAsk.ts";
import type { HandlerContext } from "../../ipc/HandlerContext.ts";
import { createRequests } from "./createRequests.ts";

/** Keeps the requests for meetings that came from somewhere (`source`), each once however often it comes. They are answered soon. */
export function takeAsks(
  asks: readonly VisitorAsk[],
  source: string,
  { store, now, push }: Pick<HandlerContext, "store" | "now" | "push">,
): void {
  if (asks.length > 0 && createRequests(store).take(asks, source, now()) > 0) push("requests:changed", {});
}
