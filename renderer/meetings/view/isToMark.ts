import type { MeetingView } from "#shared/scheduling/meetings/meetingView.ts";

/** Whether a meeting is over, and nobody says whether it took place. */
export function isToMark({ status, end }: MeetingView, now: number): boolean {
  return end <= now && (status === "booked" || status === "rescheduled");
}
