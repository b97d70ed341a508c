import { newAgent } from "#shared/scheduling/setup/newAgent.ts";
import { agentsStore } from "../agentsStore.ts";
import { changeSetup } from "../changeSetup.ts";

/** Adds an agent who is where this computer is, and opens him. */
export function createAgent(): void {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const agent = newAgent(crypto.randomUUID(), timeZone);
  changeSetup("addAgent", (setup) => ({ ...setup, agents: [...setup.agents, agent] }));
  agentsStore.setState({ chosen: { kind: "agent", id: agent.id } });
}
