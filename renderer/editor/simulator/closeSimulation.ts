import { endSession } from "./endSession.ts";
import { freshConversation, type SimulatorStore } from "./simulatorStore.ts";

/** Ends the conversation. */
export function closeSimulation(simulator: SimulatorStore): void {
  const { phase, turn } = simulator.getState();
  simulator.setState({ turn: turn + 1, phase: { name: "closed" }, ...freshConversation });
  endSession(phase);
}
