import { type CalendarProblem, calendarProblemSchema } from "#shared/calendars/calendarProblem.ts";
import type { MeetingKind } from "#shared/scheduling/availability/meetingKind.ts";
import { agentOf } from "#shared/scheduling/setup/agentOf.ts";
import type { AgentProfile } from "#shared/scheduling/setup/agentProfile.ts";
import type { CalendarRef } from "#shared/scheduling/setup/calendarRef.ts";
import type { HolidayList } from "#shared/scheduling/setup/holidayList.ts";
import { freeStarts } from "#shared/scheduling/slots/freeStarts.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { calendarsOf } from "./calendarsOf.ts";

const day = 86_400_000;

/** What is looked for: meetings of which kind, in how many days from now. */
type Search = {
  readonly holidays: readonly HolidayList[];
  readonly kind: MeetingKind;
  readonly days: number;
};

/**
 * When an agent could take a meeting (milliseconds since the epoch, in order), by his hours and the calendars that could be read.
 * `read`: how many these were; `unread`: the others, and why.
 */
export async function freeTimesOf(
  profile: AgentProfile,
  { holidays, kind, days }: Search,
  context: Pick<HandlerContext, "store" | "vault" | "calendars" | "now">,
) {
  const now = context.now();
  const window = { start: now, end: now + days * day };
  const asked = { ...profile, meeting: kind };
  const calendars = await calendarsOf(asked, { start: now - day, end: window.end + day }, context);
  const read = calendars.filter(({ status }) => status === "ok");
  const unread = profile.looksAt.flatMap(
    (calendar, index): { calendar: CalendarRef; problem: CalendarProblem }[] => {
      const problem = calendarProblemSchema.safeParse(calendars[index]?.error);
      return problem.success ? [{ calendar, problem: problem.data }] : [];
    },
  );
  const starts = freeStarts(agentOf(profile, holidays, read), { kind, now, window });
  return { starts, read: read.length, unread };
}
