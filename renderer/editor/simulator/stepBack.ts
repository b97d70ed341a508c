import { giveOrder } from "./giveOrder.ts";
import { isInput } from "./isInput.ts";
import type { SimulatorStore } from "./simulatorStore.ts";

/** Takes the visitor's last answer back, if there is one, as he could himself. */
export function stepBack(simulator: SimulatorStore): void {
  if (!simulator.getState().trace.some(isInput)) return;
  giveOrder(simulator, { type: "back" });
}
