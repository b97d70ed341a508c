import { agentsStore, type Chosen } from "./agentsStore.ts";
import { setupNow } from "./setupNow.ts";

/** Keeps something open that is there: what was, or the first agent, team or list. */
export function chooseNext(): void {
  const { agents, teams, holidays } = setupNow();
  const all: Chosen[] = [
    ...agents.map(({ id }) => ({ kind: "agent" as const, id })),
    ...teams.map(({ id }) => ({ kind: "team" as const, id })),
    ...holidays.map(({ id }) => ({ kind: "holidays" as const, id })),
  ];
  const { chosen } = agentsStore.getState();
  const isThere = all.some(({ kind, id }) => kind === chosen?.kind && id === chosen.id);
  if (!isThere) agentsStore.setState({ chosen: all[0] });
}
