import type { RoutingPlan } from "../routing/plan/routingPlan.ts";
import type { PoolMember } from "../routing/pool.ts";
import { readInstant } from "../time/readInstant.ts";
import type { Team, TeamMember } from "./team.ts";

/** How a team shares out its meetings. A rule's agents keep the team's order, weights and priorities. */
export function routingPlanOf(team: Team): RoutingPlan {
  const { members, strategy, calibrateNewAgents, accounts, sameAgent, rules } = team;
  const shared = { countSince: instantOf(team.countSince), calibrateNewAgents };
  const pool = members.map(poolMember);
  return {
    accounts,
    sameAgent,
    rules: rules.map(({ id, priority, when, strategy: own, agents, exclusive }) => ({
      ...{ id, priority, when, exclusive },
      routing: { ...shared, strategy: own, pool: pool.filter((one) => agents.includes(one.id)) },
    })),
    usual: members.length === 0 ? null : { ...shared, strategy, pool },
  };
}

function poolMember({ addedAt, ...member }: TeamMember): PoolMember {
  return { ...member, addedAt: instantOf(addedAt) };
}

function instantOf(text: string | null): number | null {
  return text === null ? null : readInstant(text);
}
