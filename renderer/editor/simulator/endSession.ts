import { call } from "../../ipc/call.ts";
import type { SimulatorPhase } from "./simulatorStore.ts";

/** Frees what main holds for a running frame. */
export function endSession(phase: SimulatorPhase): void {
  if (phase.name === "running") void call("simulator:close", { session: phase.session });
}
