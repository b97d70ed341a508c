import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../../ipc/HandlerContext.ts";
import { saveSetup } from "../../scheduling/saveSetup.ts";

/**
 * Keeps agents, teams and holidays, and has the times on the site follow: who is gone, or on leave, is not to be asked for any more.
 *
 * @throws {Failure} `invalid` when two have the same id
 */
export function saveAndRenew(
  setup: Parsed<"agents:save">,
  { store, meetings }: Pick<HandlerContext, "store" | "meetings">,
): Output<"agents:save"> {
  saveSetup(setup, { store });
  meetings.renewSoon = true;
}
