import type { Output, Parsed } from "#shared/ipc/contract.ts";
import { Failure } from "../failure/Failure.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";

/**
 * Forgets visits, notes that for good, and answers how many they were.
 *
 * @throws {Failure} `busy` while a log is being imported
 */
export function removeEvents(
  query: Parsed<"reports:forget">,
  { reports, now }: Pick<HandlerContext, "reports" | "now">,
): Promise<Output<"reports:forget">> {
  if (reports.importing !== undefined) throw new Failure("busy", "A log is being imported.");
  return reports.thread.ask("forget", { query, now: now() });
}
