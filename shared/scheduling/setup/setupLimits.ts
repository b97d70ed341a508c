/** More agents, teams, lists of holidays, and days of such a list, nobody keeps. A team can have all agents. */
export const setupLimits = { agents: 1000, teams: 500, holidays: 200, days: 2000 } as const;
