import type { Agent } from "../availability/agent.ts";

/** Whether nobody can say if an agent is free: a calendar that is looked at could not be read. */
export function isUnread({ calendars }: Pick<Agent, "calendars">): boolean {
  return calendars.some(({ checkForConflicts, status }) => checkForConflicts && status !== "ok");
}
