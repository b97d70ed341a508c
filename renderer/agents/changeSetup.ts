import type { SchedulingSetup } from "#shared/scheduling/setup/schedulingSetup.ts";
import { agentsStore } from "./agentsStore.ts";
import type { SetupStepName } from "./session/setupStepName.ts";

/** Changes agents, teams or holidays as one step; quick changes with the same `merge` are one. */
export function changeSetup(
  step: SetupStepName,
  change: (setup: SchedulingSetup) => SchedulingSetup,
  merge?: string,
): void {
  agentsStore.getState().session?.store.apply(step, change, merge);
}
