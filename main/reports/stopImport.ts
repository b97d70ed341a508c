import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";

/** Ends the import that is under way. What it has brought in stays; the same file goes on there. */
export function stopImport(
  _input: Parsed<"reports:stopImport">,
  { reports }: Pick<HandlerContext, "reports">,
): Output<"reports:stopImport"> {
  reports.importing?.abort();
}
