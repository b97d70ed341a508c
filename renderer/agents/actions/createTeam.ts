import { newTeam } from "#shared/scheduling/setup/newTeam.ts";
import { changeSetup } from "../changeSetup.ts";
import { openNew } from "./openNew.ts";

/** Adds a team of all agents there are, and opens it. */
export function createTeam(): void {
  const id = crypto.randomUUID();
  const addedAt = new Date().toISOString();
  changeSetup("addTeam", (setup) => ({
    ...setup,
    teams: [
      ...setup.teams,
      {
        ...newTeam(id),
        members: setup.agents.map((agent) => ({ id: agent.id, weight: 1, priority: 0, addedAt })),
      },
    ],
  }));
  openNew({ kind: "team", id });
}
