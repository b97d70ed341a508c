import type { Team } from "#shared/scheduling/setup/team.ts";

/** What changes of a team when somebody leaves it: no rule and no account names him any more. */
export function withoutMember(
  { members, rules, accounts }: Team,
  id: string,
): Pick<Team, "members" | "rules" | "accounts"> {
  return {
    members: members.filter((member) => member.id !== id),
    rules: rules.map((rule) => ({ ...rule, agents: rule.agents.filter((agent) => agent !== id) })),
    accounts: { ...accounts, list: accounts.list.filter(({ agent }) => agent !== id) },
  };
}
