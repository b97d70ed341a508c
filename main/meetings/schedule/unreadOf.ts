import type { CalendarProblem } from "#shared/calendars/calendarProblem.ts";
import type { ScheduleState } from "./scheduleState.ts";

/** Those of whom `watchUnread` has noted a problem. */
export function unreadOf(read: ReadonlyMap<string, CalendarProblem | undefined>): ScheduleState["unread"] {
  return [...read].flatMap(([agent, problem]) => (problem ? [{ agent, problem }] : []));
}
