import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";

/** How many visits would be forgotten, and what was forgotten the last time. */
export function askForgettable(
  query: Parsed<"reports:forgettable">,
  { reports }: Pick<HandlerContext, "reports">,
): Promise<Output<"reports:forgettable">> {
  return reports.thread.ask("forgettable", query);
}
