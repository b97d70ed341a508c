import { newAgent } from "#shared/scheduling/setup/newAgent.ts";
import { changeSetup } from "../changeSetup.ts";
import { openNew } from "./openNew.ts";

/** Adds an agent who is where this computer is, and opens him. */
export function createAgent(): void {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const agent = newAgent(crypto.randomUUID(), timeZone);
  changeSetup("addAgent", (setup) => ({ ...setup, agents: [...setup.agents, agent] }));
  openNew({ kind: "agent", id: agent.id });
}
