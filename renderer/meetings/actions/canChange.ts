import type { MeetingView } from "#shared/scheduling/meetings/meetingView.ts";

/** Whether a meeting stands, is still to come, and no change of it is open. */
export function canChange({ status, start, events }: MeetingView, now: number): boolean {
  const stands = status === "booked" || status === "rescheduled";
  return stands && start > now && !events.some(({ state }) => state === "open");
}
