import type { Agent } from "#shared/scheduling/availability/agent.ts";
import type { BookingDesk, Circle } from "./BookingDesk.ts";
import { confirmMeeting } from "./confirmMeeting.ts";
import { giveUpMeeting } from "./giveUpMeeting.ts";
import type { WritingRecord } from "./MeetingRecord.ts";
import { surelyNotDone } from "./surelyNotDone.ts";
import type { Written } from "./Written.ts";

/** Writes a meeting that is noted into its agent's calendar. `before`: the agent as he was decided on. */
export async function writeMeeting(
  record: WritingRecord,
  members: Circle["members"],
  desk: BookingDesk,
  before?: Agent,
): Promise<Written> {
  const { request, agent, calendar } = record;
  const written = desk.calendarOf(agent);
  if (!written) return "nobody-knows";
  const made = await written.adapter.createMeeting(calendar.calendar, desk.meetingOf(request, agent));
  if (made.ok) return confirmMeeting(record, made.value, members, desk, before);
  const { code } = made.problem;
  if (code === "was-cancelled") return giveUpMeeting(record, desk);
  if (!surelyNotDone(code)) return "nobody-knows";
  desk.records.release(request.requestId);
  return "not-written";
}
