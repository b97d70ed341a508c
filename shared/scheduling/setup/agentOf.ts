import { type Agent, agentSchema } from "../availability/agent.ts";
import type { Calendar } from "../availability/calendar.ts";
import type { AgentProfile } from "./agentProfile.ts";
import type { HolidayList } from "./holidayList.ts";

/**
 * An agent as slots are looked for, with what was read of his calendars. On the holidays that he keeps he does not work, unless a
 * date of his own says otherwise.
 */
export function agentOf(
  profile: AgentProfile,
  holidays: readonly HolidayList[],
  calendars: readonly Calendar[],
): Agent {
  const kept = holidays.filter(({ id }) => profile.holidays.includes(id));
  const free = Object.fromEntries(kept.flatMap(({ days }) => days.map(({ date }) => [date, []])));
  const { id, timeZone, workingHours, dateOverrides } = profile;
  const agent = agentSchema.parse({
    id,
    timeZone,
    workingHours,
    dateOverrides: { ...free, ...dateOverrides },
    calendars: [],
  });
  return { ...agent, calendars: [...calendars] };
}
