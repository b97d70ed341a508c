import { candidatesStore } from "../../targeting/candidatesStore.ts";
import { explainVisit } from "../../targeting/explainVisit.ts";
import { fileOfSimulated } from "./fileOfSimulated.ts";
import type { SimulatorStore } from "./simulatorStore.ts";

/** Takes the visit on the simulator's page, as it is now, over into the explanation, where it can be changed. */
export function explainSimulation(simulator: SimulatorStore): void {
  const { visit } = simulator.getState();
  if (visit) explainVisit(fileOfSimulated(visit), candidatesStore.getState().timeZone);
}
