import { call } from "../../ipc/call.ts";
import { freshConversation, type SimulatorStore } from "./simulatorStore.ts";

/** Ends the conversation and frees what main holds for it. */
export function closeSimulation(simulator: SimulatorStore): void {
  const { phase } = simulator.getState();
  simulator.setState({ phase: { name: "closed" }, ...freshConversation });
  if (phase.name === "running") void call("simulator:close", { session: phase.session });
}
