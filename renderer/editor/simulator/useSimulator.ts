import { useStore } from "zustand";
import { useSession } from "../session/useSession.ts";
import type { SimulatorState } from "./simulatorStore.ts";

/** A narrow reading of the simulator. */
export function useSimulator<Value>(select: (simulator: SimulatorState) => Value): Value {
  return useStore(useSession().simulator, select);
}
