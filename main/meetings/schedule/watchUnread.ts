import { type CalendarProblem, calendarProblemSchema } from "#shared/calendars/calendarProblem.ts";
import type { BookingDesk } from "../BookingDesk.ts";

/** A desk that notes whose calendars were looked at, by agent, and why they could not be read, if so. */
export function watchUnread(desk: BookingDesk, read: Map<string, CalendarProblem | undefined>): BookingDesk {
  return {
    ...desk,
    readAgent: async (id, window) => {
      const agent = await desk.readAgent(id, window);
      const bad = agent.calendars.find(({ status }) => status !== "ok");
      const problem = calendarProblemSchema.safeParse(bad?.error);
      read.set(id, problem.success ? problem.data : undefined);
      return agent;
    },
  };
}
