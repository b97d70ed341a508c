import { agentProblems } from "#shared/scheduling/setup/agentProblems.ts";
import type { AgentProfile } from "#shared/scheduling/setup/agentProfile.ts";

/** Whether something is still missing of an agent, so that no meeting goes to him. */
export function cannotBeBooked(agents: readonly AgentProfile[], id: string): boolean {
  const agent = agents.find((one) => one.id === id);
  return agent === undefined || agentProblems(agent).length > 0;
}
