import type { SchedulingSetup } from "#shared/scheduling/setup/schedulingSetup.ts";

/** A setup without an agent: no team has him, no rule and no account names him. */
export function withoutAgent(setup: SchedulingSetup, id: string): SchedulingSetup {
  const isOther = (other: { readonly id: string }) => other.id !== id;
  return {
    ...setup,
    agents: setup.agents.filter(isOther),
    teams: setup.teams.map((team) => ({
      ...team,
      members: team.members.filter(isOther),
      rules: team.rules.map((rule) => ({ ...rule, agents: rule.agents.filter((one) => one !== id) })),
      accounts: { ...team.accounts, list: team.accounts.list.filter(({ agent }) => agent !== id) },
    })),
  };
}
