import type { BundleFile } from "#shared/site/bundleFile.ts";
import { Failure } from "../failure/Failure.ts";
import type { Simulation } from "../simulator/Simulator.ts";

/** The bundle that a simulation runs. */
export async function buildSimulation(_simulation: Simulation, _widget: string): Promise<BundleFile[]> {
  throw new Failure("internal", "Simulating is not there yet.");
}
