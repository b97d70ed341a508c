import type { Agent } from "../availability/agent.ts";
import type { Calendar } from "../availability/calendar.ts";

/** Agents with one calendar of one of them changed. Throws an Error if there is no such calendar. */
export function changeCalendar(
  agents: readonly Agent[],
  { agent, calendar }: { readonly agent: string; readonly calendar: string },
  change: (calendar: Calendar) => Calendar,
): Agent[] {
  const owner = agents.find(({ id }) => id === agent);
  const found = owner?.calendars.find(({ id }) => id === calendar);
  if (!found) throw new Error(`there is no calendar “${calendar}” of an agent “${agent}”`);
  const calendars = owner?.calendars.map((one) => (one === found ? change(one) : one)) ?? [];
  return agents.map((one) => (one === owner ? { ...one, calendars } : one));
}
