import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";

/** Counts by what ways visitors went. */
export function readWays(
  query: Parsed<"reports:ways">,
  { reports }: Pick<HandlerContext, "reports">,
): Promise<Output<"reports:ways">> {
  return reports.thread.ask("ways", query);
}
