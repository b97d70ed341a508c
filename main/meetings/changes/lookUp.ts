import type { CalendarProblem } from "#shared/calendars/calendarProblem.ts";
import type { CalendarResult } from "../../calendars/CalendarResult.ts";
import type { KeptMeeting } from "../../calendars/KeptMeeting.ts";
import type { BookedRecord } from "../MeetingRecord.ts";
import type { ChangeDesk } from "./ChangeDesk.ts";
import { refOf } from "./refOf.ts";

/** Of a calendar whose account was removed. */
export const notConnected: CalendarProblem = {
  code: "gone",
  message: "This account is not connected any more.",
};

/** What a calendar says of a meeting now; undefined: somebody has taken it away there. */
export async function lookUp(
  record: BookedRecord,
  { adapterAt }: Pick<ChangeDesk, "adapterAt">,
): Promise<CalendarResult<KeptMeeting | undefined>> {
  const found = await adapterAt(record.calendar)?.findMeeting(record.calendar.calendar, refOf(record));
  if (!found) return { ok: false, problem: notConnected };
  if (!found.ok || found.value?.status === "confirmed") return found;
  return { ok: true, value: undefined };
}
