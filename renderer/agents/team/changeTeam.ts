import type { Team } from "#shared/scheduling/setup/team.ts";
import { changeSetup } from "../changeSetup.ts";
import type { SetupStepName } from "../session/setupStepName.ts";

/** Changes a part of a team as one step. `field`: quick changes of the same one are a single step. */
export function changeTeam(
  id: string,
  step: SetupStepName,
  change: (team: Team) => Partial<Team>,
  field?: string,
): void {
  changeSetup(
    step,
    (setup) => ({
      ...setup,
      teams: setup.teams.map((team) => (team.id === id ? { ...team, ...change(team) } : team)),
    }),
    field && `${id} ${field}`,
  );
}
