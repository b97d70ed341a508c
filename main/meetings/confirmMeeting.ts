import type { Agent } from "#shared/scheduling/availability/agent.ts";
import type { KeptMeeting } from "../calendars/KeptMeeting.ts";
import type { BookingDesk, Circle } from "./BookingDesk.ts";
import { entryOf } from "./entryOf.ts";
import { isAlone } from "./isAlone.ts";
import type { WritingRecord } from "./MeetingRecord.ts";
import type { Written } from "./Written.ts";

/**
 * Notes a meeting that stands in the calendar as booked. If somebody else has put something there in the moment between looking
 * and writing, it is ours that goes. `before`: the agent as he was decided on.
 */
export async function confirmMeeting(
  record: WritingRecord,
  kept: KeptMeeting,
  members: Circle["members"],
  desk: BookingDesk,
  before?: Agent,
): Promise<Written> {
  const { request, agent, calendar } = record;
  const { id, start, end, callUrl } = kept;
  const member = members.find((one) => one.id === agent);
  if (member && !(await isAlone(record, kept, member.kind, desk, before))) {
    const ref = { key: request.requestId, start, end, id };
    const cancelled = await desk.adapterAt(calendar)?.cancelMeeting(calendar.calendar, ref, "");
    if (!cancelled?.ok) return "nobody-knows";
    desk.records.release(request.requestId);
    return "not-written";
  }
  desk.records.settle({ ...record, state: "booked", start, end, entry: entryOf(kept) });
  return {
    state: "confirmed",
    agent: member?.name ?? "",
    ...(callUrl !== undefined && { callUrl }),
  };
}
