import type { Interval } from "#shared/scheduling/time/interval.ts";
import type { Meeting } from "../../calendars/Meeting.ts";
import type { BookedRecord } from "../MeetingRecord.ts";
import type { ChangeDesk } from "./ChangeDesk.ts";

/** A meeting as it is to stand in a calendar. */
export function meetingAt(
  { request }: BookedRecord,
  { start, end }: Interval,
  { agent, key }: { readonly agent: string; readonly key: string },
  { meetingOf }: Pick<ChangeDesk, "meetingOf">,
): Meeting {
  const moved = { ...request, start: start / 1000, minutes: (end - start) / 60_000 };
  return { ...meetingOf(moved, agent), key };
}
