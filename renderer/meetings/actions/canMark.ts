import type { MeetingView } from "#shared/scheduling/meetings/meetingView.ts";

/** Whether it can be said of a meeting that it took place: it has begun, and stands. */
export function canMark({ status, start }: MeetingView, now: number): boolean {
  return start <= now && status !== "cancelled" && status !== "requested";
}
