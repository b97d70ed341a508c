import { agentProblems } from "./agentProblems.ts";
import type { AgentProfile } from "./agentProfile.ts";
import type { Team } from "./team.ts";

/**
 * Whether visitors can book anybody of a team: a member is there of whom nothing is missing and whose meetings go into a calendar. A
 * page of his own for booking does not do: a team offers times.
 */
export function canTakeMeetings(
  { members }: Pick<Team, "members">,
  agents: readonly AgentProfile[],
): boolean {
  return agents.some(
    (agent) =>
      members.some(({ id }) => id === agent.id) &&
      agentProblems({ ...agent, schedulingLink: "" }).length === 0,
  );
}
