import type { AgentProfile } from "../scheduling/setup/agentProfile.ts";

/** Those who look at a calendar of an account, or whose meetings go into one. */
export function agentsOfAccount<Agent extends Pick<AgentProfile, "looksAt" | "writesTo">>(
  agents: readonly Agent[],
  id: string,
): Agent[] {
  return agents.filter(
    ({ looksAt, writesTo }) => writesTo?.account === id || looksAt.some(({ account }) => account === id),
  );
}
