import type { SchedulingSetup } from "#shared/scheduling/setup/schedulingSetup.ts";
import { withoutMember } from "./team/withoutMember.ts";

/** A setup without an agent: no team has him, no rule and no account names him. */
export function withoutAgent(setup: SchedulingSetup, id: string): SchedulingSetup {
  return {
    ...setup,
    agents: setup.agents.filter((agent) => agent.id !== id),
    teams: setup.teams.map((team) => ({ ...team, ...withoutMember(team, id) })),
  };
}
