import type { Agent } from "#shared/scheduling/availability/agent.ts";
import type { MeetingKind } from "#shared/scheduling/availability/meetingKind.ts";
import { workingIntervals } from "#shared/scheduling/availability/workingIntervals.ts";
import { blocksOf } from "#shared/scheduling/slots/blocksOf.ts";
import { isUnread } from "#shared/scheduling/slots/isUnread.ts";
import type { Interval } from "#shared/scheduling/time/interval.ts";
import { joinIntervals } from "#shared/scheduling/time/joinIntervals.ts";

const minute = 60_000;

/** Whether an agent has time for a meeting, with its buffers, wherever on his grid it begins. */
export function timeFor(
  agent: Agent,
  { bufferBeforeMinutes, bufferAfterMinutes, tentativeBlocks }: MeetingKind,
  { start, end }: Interval,
): "free" | "busy" | "outside" | "unread" {
  if (isUnread(agent)) return "unread";
  const within = { start: start - bufferBeforeMinutes * minute, end: end + bufferAfterMinutes * minute };
  if (blocksOf(agent, tentativeBlocks, within).length > 0) return "busy";
  const works = joinIntervals(workingIntervals(agent, { start, end }));
  return works.some((one) => one.start <= start && one.end >= end) ? "free" : "outside";
}
