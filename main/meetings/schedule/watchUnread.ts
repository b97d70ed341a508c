import { type CalendarProblem, calendarProblemSchema } from "#shared/calendars/calendarProblem.ts";
import type { BookingDesk } from "../BookingDesk.ts";

/** A desk that notes whose calendars could not be read, by agent, and why; and who could again. */
export function watchUnread(desk: BookingDesk, unread: Map<string, CalendarProblem>): BookingDesk {
  return {
    ...desk,
    readAgent: async (id, window) => {
      const agent = await desk.readAgent(id, window);
      const bad = agent.calendars.find(({ status }) => status !== "ok");
      const problem = calendarProblemSchema.safeParse(bad?.error);
      if (problem.success) unread.set(id, problem.data);
      else unread.delete(id);
      return agent;
    },
  };
}
