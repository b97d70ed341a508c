import type { ChangeOutcome } from "#shared/scheduling/meetings/changeOutcome.ts";
import type { BookedRecord } from "../MeetingRecord.ts";
import { surelyNotDone } from "../surelyNotDone.ts";
import { asCancelled } from "./asCancelled.ts";
import type { ChangeDesk } from "./ChangeDesk.ts";
import type { Ending } from "./createEnding.ts";
import { lookUp, notConnected } from "./lookUp.ts";
import { refOf } from "./refOf.ts";

/** Takes a meeting out of its calendar, which tells the visitor where it can. */
export async function finishCancelling(
  record: BookedRecord,
  comment: string,
  { done, refuse, fail }: Ending,
  desk: Pick<ChangeDesk, "adapterAt">,
): Promise<ChangeOutcome> {
  const adapter = desk.adapterAt(record.calendar);
  if (!adapter) return refuse("calendar", notConnected);
  const { calendar } = record.calendar;
  const cancelled = await adapter.cancelMeeting(calendar, refOf(record), comment);
  if (cancelled.ok || cancelled.problem.code === "gone") return done(asCancelled(record));
  if (!surelyNotDone(cancelled.problem.code)) return fail(cancelled.problem);
  // An earlier try that was not answered may have taken it away.
  const found = await lookUp(record, desk);
  if (!found.ok) return fail(cancelled.problem);
  return found.value ? fail(cancelled.problem, true) : done(asCancelled(record));
}
