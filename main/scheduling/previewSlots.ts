import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { freeTimesOf } from "./freeTimesOf.ts";

/** When an agent could take a meeting in the next days, by his hours and the calendars that could be read. */
export function previewSlots(
  { agent, holidays, days }: Parsed<"agents:preview">,
  context: Pick<HandlerContext, "store" | "vault" | "calendars" | "now">,
): Promise<Output<"agents:preview">> {
  return freeTimesOf(agent, { holidays, kind: agent.meeting, days }, context);
}
