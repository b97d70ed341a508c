import type { CalendarProblem } from "#shared/calendars/calendarProblem.ts";
import { CalendarFailure } from "../CalendarFailure.ts";
import type { ApiAnswer } from "../http/ApiAnswer.ts";
import { graphCode } from "./graphCode.ts";

/** What a refusal of Microsoft Graph means, by its status and code (Graph's guide "Error responses"). */
export function explainGraph(answer: ApiAnswer): CalendarFailure {
  const { status, headers } = answer;
  const reason = graphCode(answer) ?? String(status);
  // What Microsoft's support asks for first.
  const id = headers.get("request-id");
  const detail = id === null ? reason : `${reason}, request ${id}`;
  const because = (code: CalendarProblem["code"], message: string, passing = false) =>
    new CalendarFailure({ code, message, detail }, { passing });
  if (status === 429) return because("crowded", "Microsoft asks for fewer calls.", true);
  if (status >= 500)
    return because("unavailable", "Microsoft's calendar is out of order at the moment.", true);
  if (status === 412 || reason === "ErrorIrresolvableConflict")
    return because("changed", "Somebody has changed this meeting meanwhile.");
  if (reason === "ErrorQuotaExceeded" || reason === "ErrorExceededMessageLimit")
    return because("quota", "Microsoft takes no more from this mailbox for some hours.");
  if (status === 403)
    return because(
      "missing-permission",
      "The sign-in does not allow this, or the calendar is not shared so.",
    );
  if (status === 404)
    return because("gone", "There is no such calendar or entry, or it is no longer shared.");
  return because("refused", `Microsoft refuses this (${reason}).`);
}
