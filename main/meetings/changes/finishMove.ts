import type { CalendarProblemCode } from "#shared/calendars/calendarProblem.ts";
import type { ChangeOutcome } from "#shared/scheduling/meetings/changeOutcome.ts";
import type { Interval } from "#shared/scheduling/time/interval.ts";
import type { BookedRecord } from "../MeetingRecord.ts";
import type { ChangeDesk } from "./ChangeDesk.ts";
import type { Ending } from "./createEnding.ts";
import { isAt } from "./isAt.ts";
import { kindFor } from "./kindFor.ts";
import { lookUp, notConnected } from "./lookUp.ts";
import { meetingAt } from "./meetingAt.ts";
import { noteSeen } from "./noteSeen.ts";
import { readWithout } from "./readWithout.ts";
import { refOf } from "./refOf.ts";
import { timeFor } from "./timeFor.ts";
import { withEntry } from "./withEntry.ts";

const day = 86_400_000;
/** Another version of an entry, such as one with the visitor's answer, is no reason to give up at once. */
const mostTries = 3;

/** Google refuses to move what was deleted, and says no more than that. */
const perhapsChanged: ReadonlySet<CalendarProblemCode> = new Set(["changed", "gone", "refused"]);

/** Moves a meeting in its calendar, unless it stands there already. */
export async function finishMove(
  record: BookedRecord,
  to: Interval,
  { done, refuse, fail }: Ending,
  desk: ChangeDesk,
): Promise<ChangeOutcome> {
  const { agent, calendar } = record;
  const adapter = desk.adapterAt(calendar);
  if (!adapter) return refuse("calendar", notConnected);
  for (let count = 1; ; count++) {
    const found = await lookUp(record, desk);
    if (!found.ok) return fail(found.problem);
    const seen = found.value;
    if (seen && isAt(seen, to)) return done(withEntry(record, seen));
    if (!seen || !isAt(seen, record)) {
      noteSeen(record, seen, desk);
      return refuse(seen ? "moved" : "cancelled");
    }
    if (to.start <= desk.now()) return refuse("past");
    const kind = kindFor(record, agent, desk);
    if (!kind) return refuse("no-calendar");
    const around = { start: to.start - day, end: to.end + day };
    const time = timeFor(await readWithout(record, agent, around, desk), kind, to);
    if (time !== "free") return refuse(time);
    const ref = { ...refOf(record), etag: seen.etag };
    const meeting = meetingAt(record, to, { agent, key: ref.key }, desk);
    const moved = await adapter.updateMeeting(calendar.calendar, ref, meeting);
    if (moved.ok) return done(withEntry(record, moved.value));
    if (!perhapsChanged.has(moved.problem.code) || count === mostTries) return fail(moved.problem, true);
  }
}
