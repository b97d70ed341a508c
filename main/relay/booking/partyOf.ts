import { readWhom } from "#shared/scheduling/requests/whom.ts";
import { kindWithin } from "#shared/scheduling/setup/kindWithin.ts";
import { routingPlanOf } from "#shared/scheduling/setup/routingPlanOf.ts";
import type { SchedulingSetup } from "#shared/scheduling/setup/schedulingSetup.ts";
import type { Party } from "./Party.ts";

/** Who is meant by `team:ID` or `agent:ID`; undefined: nobody. */
export function partyOf({ agents, teams }: SchedulingSetup, whom: string): Party | undefined {
  const named = readWhom(whom);
  if (named?.kind === "agent") {
    const profile = agents.find(({ id }) => id === named.id);
    if (!profile) return undefined;
    const kind = profile.meeting;
    const pool = [{ id: profile.id, weight: 1, priority: 0, addedAt: null }];
    const usual = { strategy: "sequential" as const, pool, calibrateNewAgents: false };
    const plan = { accounts: { list: [], exclusive: false }, sameAgent: "off" as const, rules: [], usual };
    return { whom, minutes: kind.durationMinutes, members: [{ profile, kind }], plan };
  }
  const team = teams.find(({ id }) => id === named?.id);
  if (!team) return undefined;
  const members = team.members.flatMap(({ id }) => {
    const profile = agents.find((one) => one.id === id);
    return profile ? [{ profile, kind: kindWithin(team.meeting, profile.meeting) }] : [];
  });
  return { whom, minutes: team.meeting.durationMinutes, members, plan: routingPlanOf(team) };
}
