import type { CalendarProblem } from "#shared/calendars/calendarProblem.ts";
import type { calendars } from "../../i18n/en/calendars.ts";

/** What stands in the way, in the user's language, and the service's own word for it. */
export function problemWords({ code, detail }: CalendarProblem, t: typeof calendars): string {
  return detail ? `${t.problems[code]} ${t.detail(detail)}` : t.problems[code];
}
