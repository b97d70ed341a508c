import type { Status } from "#shared/dialogue/dialogue.ts";
import { parseMoment } from "#shared/dialogue/parseMoment.ts";
import { zonedTime } from "#shared/dialogue/zonedTime.ts";
import type { Candidate } from "#shared/targeting/candidate.ts";

/** A dialogue's status, and of a live one whether its time is still to come or over. */
export type ShownState = Status | "scheduled" | "ended";

/** How it stands at an instant. What goes by the visitors' clocks is read on the site's. */
export function shownState(
  { status, targeting }: Pick<Candidate, "status" | "targeting">,
  now: number,
  timeZone: string,
): ShownState {
  if (status !== "live") return status;
  const { from, until } = targeting.schedule ?? {};
  const reached = (text: string) => {
    const moment = parseMoment(text, timeZone);
    if (moment === null) return undefined;
    return "day" in moment ? zonedTime(now, timeZone).day >= moment.day : now >= moment.instant;
  };
  if (until !== undefined && reached(until) === true) return "ended";
  return from !== undefined && reached(from) === false ? "scheduled" : "live";
}
