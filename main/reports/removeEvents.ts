import type { Output, Parsed } from "#shared/ipc/contract.ts";
import { Failure } from "../failure/Failure.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";

/**
 * Removes every event that was imported.
 *
 * @throws {Failure} `busy` while a log is being imported
 */
export async function removeEvents(
  _input: Parsed<"reports:forget">,
  { reports }: Pick<HandlerContext, "reports">,
): Promise<Output<"reports:forget">> {
  if (reports.importing !== undefined) throw new Failure("busy", "A log is being imported.");
  await reports.thread.ask("forget", undefined);
}
