import type { Output, Parsed } from "#shared/ipc/contract.ts";
import { Failure } from "../failure/Failure.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";

/**
 * Shows a file in the system's file manager.
 *
 * @throws {Failure} `forbidden` for a path that this run has not written
 */
export function revealFile(
  { path }: Parsed<"app:reveal">,
  { written, reveal }: Pick<HandlerContext, "written" | "reveal">,
): Output<"app:reveal"> {
  if (!written.has(path)) throw new Failure("forbidden", "Only what was exported just now can be shown.");
  reveal(path);
}
