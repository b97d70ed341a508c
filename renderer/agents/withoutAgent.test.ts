import { expect, test } from "vitest";
import { newAgent } from "#shared/scheduling/setup/newAgent.ts";
import { newTeam } from "#shared/scheduling/setup/newTeam.ts";
import { schedulingSetupSchema } from "#shared/scheduling/setup/schedulingSetup.ts";
import type { Team } from "#shared/scheduling/setup/team.ts";
import { withoutAgent } from "./withoutAgent.ts";

const member = (id: string) => ({ id, weight: 1, priority: 0, addedAt: null });
const team: Team = {
  ...newTeam("sales"),
  members: [member("anna"), member("bob")],
  rules: [
    {
      id: "r",
      name: "",
      priority: 1,
      when: { all: [] },
      strategy: "sequential",
      agents: ["anna", "bob"],
      exclusive: false,
    },
  ],
  accounts: {
    list: [
      { company: "Acme", domain: "acme.com", agent: "anna" },
      { company: "Beta", domain: "beta.com", agent: "bob" },
    ],
    exclusive: false,
  },
};

test("who is removed is nowhere any more, and what is left is still valid", () => {
  const setup = { agents: [newAgent("anna", "UTC"), newAgent("bob", "UTC")], teams: [team], holidays: [] };
  const without = withoutAgent(setup, "anna");
  expect(JSON.stringify(without)).not.toContain("anna");
  expect(without.teams[0]?.members).toEqual([member("bob")]);
  expect(without.teams[0]?.accounts.list).toHaveLength(1);
  expect(schedulingSetupSchema.parse(without)).toEqual(without);
});
