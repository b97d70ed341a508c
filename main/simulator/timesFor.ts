import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { whomsIn } from "../meetings/whomsIn.ts";
import { readSetup } from "../scheduling/readSetup.ts";
import { madeUpTimes } from "./madeUpTimes.ts";
import type { Simulation } from "./Simulator.ts";

/** The times that a simulation of dialogues offers, where they offer some. @throws {Failure} `damaged` */
export function timesFor(
  dialogues: readonly Dialogue[],
  { visitor, settings }: Pick<Simulation, "visitor" | "settings">,
  { store, now }: Pick<HandlerContext, "store" | "now">,
): Pick<Simulation, "times"> {
  if (whomsIn(dialogues).length === 0) return {};
  const when = { now: now() + visitor.ahead, timeZone: settings.timeZone };
  return { times: madeUpTimes(dialogues, readSetup(store), when) };
}
