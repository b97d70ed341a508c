import type { AgentProfile } from "#shared/scheduling/setup/agentProfile.ts";

/** What an agent is called: by name, else by address; undefined when nobody knows him. */
export function agentName(agents: readonly AgentProfile[], id: string): string | undefined {
  const agent = agents.find((one) => one.id === id);
  return agent && (agent.name || agent.email);
}
