import type { VisitWorld } from "#shared/scheduling/requests/decideVisit.ts";
import { blocksOf } from "#shared/scheduling/slots/blocksOf.ts";
import type { BookingDesk, Circle } from "./BookingDesk.ts";
import { confirmMeeting } from "./confirmMeeting.ts";
import type { WritingRecord } from "./MeetingRecord.ts";
import type { Written } from "./Written.ts";

/**
 * Looks whether a request's meeting stands already in the calendar of somebody who is busy then: another studio may have answered
 * it, or this one before its store was put back to an older state.
 */
export async function findWritten(
  common: Omit<WritingRecord, "state" | "agent" | "calendar">,
  { candidates }: Pick<VisitWorld, "candidates">,
  members: Circle["members"],
  desk: BookingDesk,
): Promise<Written> {
  const { request, start, end } = common;
  for (const { agent, kind } of candidates) {
    const written = desk.calendarOf(agent.id);
    if (!written || blocksOf(agent, kind.tentativeBlocks, { start, end }).length === 0) continue;
    const { ref, adapter } = written;
    const found = await adapter.findMeeting(ref.calendar, { key: request.requestId, start, end });
    if (!found.ok) return "nobody-knows";
    const record: WritingRecord = { state: "writing", ...common, agent: agent.id, calendar: ref };
    if (found.value?.status === "confirmed") return confirmMeeting(record, found.value, members, desk);
  }
  return "not-written";
}
