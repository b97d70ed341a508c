import { readWhom } from "#shared/scheduling/requests/whom.ts";
import type { AgentProfile } from "#shared/scheduling/setup/agentProfile.ts";
import { kindWithin } from "#shared/scheduling/setup/kindWithin.ts";
import { routingPlanOf } from "#shared/scheduling/setup/routingPlanOf.ts";
import type { SchedulingSetup } from "#shared/scheduling/setup/schedulingSetup.ts";
import type { Circle } from "./BookingDesk.ts";

/**
 * Those among whom a meeting with `team:ID` or `agent:ID` is shared out: whoever has a calendar that is written to. Undefined: there
 * is no such team or agent.
 */
export function circleIn({ agents, teams }: SchedulingSetup, text: string): Circle | undefined {
  const whom = readWhom(text);
  const bookable = agents.filter(({ writesTo }) => writesTo !== null);
  if (whom?.kind === "agent") {
    const agent = bookable.find(({ id }) => id === whom.id);
    return agent && { members: [memberOf(agent)], plan: alone(agent.id) };
  }
  const team = teams.find(({ id }) => id === whom?.id);
  return (
    team && {
      members: team.members.flatMap(({ id }) => {
        const agent = bookable.find((one) => one.id === id);
        return agent ? [{ ...memberOf(agent), kind: kindWithin(team.meeting, agent.meeting) }] : [];
      }),
      plan: routingPlanOf(team),
    }
  );
}

function memberOf({ id, name, meeting }: AgentProfile): Circle["members"][number] {
  return { id, name, kind: meeting };
}

function alone(id: string): Circle["plan"] {
  return {
    accounts: { list: [], exclusive: false },
    sameAgent: "off",
    rules: [],
    usual: {
      strategy: "sequential",
      pool: [{ id, weight: 1, priority: 0, addedAt: null }],
      calibrateNewAgents: false,
    },
  };
}
