import type { SchedulingSetup } from "#shared/scheduling/setup/schedulingSetup.ts";

/** More than this are not seen at a glance. */
const few = 12;

/** Whether there are so many agents, teams and lists of holidays that one looks for them by name. */
export function isLong({ agents, teams, holidays }: SchedulingSetup): boolean {
  return agents.length + teams.length + holidays.length > few;
}
