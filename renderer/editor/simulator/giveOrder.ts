import type { StageOrder } from "#shared/ipc/simulatorContract.ts";
import type { SimulatorOrder } from "#shared/ipc/simulatorMessage.ts";
import { showError } from "../../app/showError.ts";
import { call } from "../../ipc/call.ts";
import type { SimulatorStore } from "./simulatorStore.ts";

/** Tells the simulated page to do something, wherever it is. */
export function giveOrder(simulator: SimulatorStore, order: SimulatorOrder | StageOrder): void {
  const { phase } = simulator.getState();
  if (phase.name !== "running") return;
  if (phase.where === "window")
    void call("simulator:order", { session: phase.session, order }).then(
      (done) => done.ok || showError(done.error),
    );
  else if (isForFrame(order)) simulator.setState({ ordered: order });
}

function isForFrame(order: SimulatorOrder | StageOrder): order is SimulatorOrder {
  return !["scroll", "leave", "reload", "front", "device"].includes(order.type);
}
