import type { SchedulingSetup } from "#shared/scheduling/setup/schedulingSetup.ts";
import { agentsStore } from "./agentsStore.ts";

const none: SchedulingSetup = { agents: [], teams: [], holidays: [] };

/** Agents, teams and holidays as they are on screen; none before they were read. */
export function setupNow(): SchedulingSetup {
  return agentsStore.getState().session?.store.getState().content ?? none;
}
