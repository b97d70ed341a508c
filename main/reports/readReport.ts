import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";

/** Counts what visitors did. */
export function readReport(
  query: Parsed<"reports:read">,
  { reports }: Pick<HandlerContext, "reports">,
): Promise<Output<"reports:read">> {
  return reports.thread.ask("read", query);
}
