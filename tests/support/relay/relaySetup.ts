import { newAgent } from "#shared/scheduling/setup/newAgent.ts";
import { newTeam } from "#shared/scheduling/setup/newTeam.ts";
import type { SchedulingSetup } from "#shared/scheduling/setup/schedulingSetup.ts";
import type { Team } from "#shared/scheduling/setup/team.ts";

/**
 * A team `sales` of agents `a1`, `a2`, ..., who work from nine to five, UTC, with meetings of half an hour; each has the calendar of
 * his own name in the account `main`. `team`: what is otherwise about it.
 */
export function relaySetup(agents: number, team: Partial<Team> = {}): SchedulingSetup {
  const ids = Array.from({ length: agents }, (_, index) => `a${index + 1}`);
  const meeting = { ...newTeam("").meeting, bufferAfterMinutes: 0, minimumNoticeMinutes: 0 };
  return {
    agents: ids.map((id) => ({
      ...newAgent(id, "UTC"),
      name: `Agent ${id}`,
      email: `${id}@acme.com`,
      meeting,
      looksAt: [{ account: "main", calendar: id }],
      writesTo: { account: "main", calendar: id },
    })),
    teams: [
      {
        ...newTeam("sales"),
        meeting,
        sameAgent: "off",
        members: ids.map((id) => ({ id, weight: 1, priority: 0, addedAt: null })),
        ...team,
      },
    ],
    holidays: [],
  };
}
