import type { ChangeOutcome } from "#shared/scheduling/meetings/changeOutcome.ts";
import type { BookedRecord } from "../MeetingRecord.ts";
import { asCancelled } from "./asCancelled.ts";
import type { ChangeDesk } from "./ChangeDesk.ts";
import type { Ending } from "./createEnding.ts";
import { notConnected } from "./lookUp.ts";
import { refOf } from "./refOf.ts";

/** Takes a meeting out of its calendar, which tells the visitor where it can. */
export async function finishCancelling(
  record: BookedRecord,
  comment: string,
  { done, refuse, fail }: Ending,
  { adapterAt }: Pick<ChangeDesk, "adapterAt">,
): Promise<ChangeOutcome> {
  const adapter = adapterAt(record.calendar);
  if (!adapter) return refuse("calendar", notConnected);
  const { calendar } = record.calendar;
  const cancelled = await adapter.cancelMeeting(calendar, refOf(record), comment);
  if (cancelled.ok || cancelled.problem.code === "gone") return done(asCancelled(record));
  return fail(cancelled.problem);
}
