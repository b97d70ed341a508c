import type { MeetingView } from "#shared/scheduling/meetings/meetingView.ts";
import { meetingsStore } from "./meetingsStore.ts";

/** A meeting as it was read last. */
export function meetingById(id: string | undefined): MeetingView | undefined {
  return meetingsStore.getState().meetings?.find((meeting) => meeting.id === id);
}
