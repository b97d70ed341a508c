import { expect, test } from "vitest";
import { newAgent } from "./newAgent.ts";
import { newTeam } from "./newTeam.ts";
import { schedulingSetupSchema } from "./schedulingSetup.ts";
import { setupLimits } from "./setupLimits.ts";
import { teamMemberSchema } from "./team.ts";

test("agents and teams that were kept before they had a message for no times have none", () => {
  const { fallback: _, ...agent } = newAgent("ana", "UTC");
  const { fallback: __, ...team } = newTeam("sales");
  expect(schedulingSetupSchema.parse({ agents: [agent], teams: [team], holidays: [] })).toMatchObject({
    agents: [{ fallback: {} }],
    teams: [{ fallback: {} }],
  });
});

test("a team of all agents that there can be is kept", () => {
  const agents = Array.from({ length: setupLimits.agents }, (_, at) => newAgent(`agent-${at}`, "UTC"));
  const team = { ...newTeam("all"), members: agents.map(({ id }) => teamMemberSchema.parse({ id })) };
  expect(schedulingSetupSchema.safeParse({ agents, teams: [team], holidays: [] }).success).toBe(true);
});
