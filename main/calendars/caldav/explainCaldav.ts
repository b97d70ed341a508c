import type { CalendarProblem } from "#shared/calendars/calendarProblem.ts";
import { CalendarFailure } from "../CalendarFailure.ts";

/** What a refusal of a CalDAV server means, by its status (RFC 4918, 11; RFC 4791, 5.3). */
export function explainCaldav(status: number): CalendarFailure {
  const because = (code: CalendarProblem["code"], message: string, passing = false) =>
    new CalendarFailure({ code, message, detail: String(status) }, { passing });
  if (status === 401) return because("sign-in", "The server does not accept this name and password.");
  if (status === 403) return because("missing-permission", "The server does not allow this.");
  if (status === 404 || status === 410)
    return because("gone", "There is no such calendar or entry, or it is no longer shared.");
  if (status === 409) return because("taken", "Another entry has this meeting's id.");
  if (status === 412) return because("changed", "Somebody has changed this meeting meanwhile.");
  if (status === 429) return because("crowded", "The server asks for fewer calls.", true);
  if (status === 507) return because("quota", "The calendar is full.");
  if (status >= 500) return because("unavailable", "The server is out of order at the moment.", true);
  return because(status < 400 ? "bad-answer" : "refused", `What answers there is no calendar (${status}).`);
}
