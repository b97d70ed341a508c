import type { MeetingHost, MeetingHosts } from "./meetingHosts.ts";
import type { SchedulingSetup } from "./schedulingSetup.ts";

/** Whom meeting cards may name: the teams, then the agents, each in the order of the setup. */
export function meetingHostsOf({ agents, teams }: Pick<SchedulingSetup, "agents" | "teams">): MeetingHosts {
  const known = new Map(agents.map((agent) => [agent.id, agent]));
  const ofTeams = teams.map(({ id, name, members, rules }): [string, MeetingHost] => {
    const there = members.flatMap((member) => known.get(member.id) ?? []);
    const bookable = there.some(({ writesTo }) => writesTo !== null);
    return [
      `team:${id}`,
      { kind: "team", name, people: there.length, bookable, byRules: rules.length > 0, link: "" },
    ];
  });
  const ofAgents = agents.map(({ id, name, writesTo, schedulingLink }): [string, MeetingHost] => [
    `agent:${id}`,
    {
      kind: "agent",
      name,
      people: 1,
      bookable: writesTo !== null,
      byRules: false,
      link: schedulingLink.trim(),
    },
  ]);
  return new Map([...ofTeams, ...ofAgents]);
}
