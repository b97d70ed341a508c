import type { Agent } from "#shared/scheduling/availability/agent.ts";
import type { MeetingKind } from "#shared/scheduling/availability/meetingKind.ts";
import { blocksOf } from "#shared/scheduling/slots/blocksOf.ts";
import type { Interval } from "#shared/scheduling/time/interval.ts";
import { joinIntervals } from "#shared/scheduling/time/joinIntervals.ts";
import type { KeptMeeting } from "../calendars/KeptMeeting.ts";
import type { BookingDesk } from "./BookingDesk.ts";
import type { WritingRecord } from "./MeetingRecord.ts";

const minute = 60_000;
const day = 86_400_000;

/**
 * Whether nothing but a meeting that was just written stands at its time and within its buffers. `before`: the agent as he was
 * decided on. Calendars tell when they are busy, not with what: an entry that covers no more than the meeting, in the same
 * calendar, is not seen. A calendar that cannot be read now was read before.
 */
export async function isAlone(
  { agent: id, calendar }: WritingRecord,
  { start, end }: KeptMeeting,
  { bufferBeforeMinutes, bufferAfterMinutes, tentativeBlocks }: MeetingKind,
  desk: BookingDesk,
  before?: Agent,
): Promise<boolean> {
  const within = { start: start - bufferBeforeMinutes * minute, end: end + bufferAfterMinutes * minute };
  const around = { start: start - day, end: end + day };
  const covers = (interval: Interval) => interval.start <= start && interval.end >= end;
  const blocks = (agent: Agent, isOwn: boolean) => {
    const calendars = agent.calendars.filter((one) => (one.id === calendar.calendar) === isOwn);
    return blocksOf({ calendars }, tentativeBlocks, around);
  };
  const after = await desk.readAgent(id, around);
  const own = blocks(after, true);
  const foreign = [...blocks(after, false), ...own.filter((one) => !covers(one))];
  if (foreign.some((one) => one.start < within.end && one.end > within.start)) return false;
  if (!before) return true;
  // What ended or began just there before is now one with the meeting.
  const expected = joinIntervals([...blocks(before, true), { start, end }]).find(covers);
  const found = own.find(covers);
  return !found || !expected || (found.start >= expected.start && found.end <= expected.end);
}
