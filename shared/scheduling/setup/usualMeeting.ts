import type { MeetingKind } from "../availability/meetingKind.ts";

/** What kind of meeting a new agent or team offers. */
export const usualMeeting: MeetingKind = {
  durationMinutes: 30,
  slotIntervalMinutes: 30,
  bufferBeforeMinutes: 0,
  bufferAfterMinutes: 15,
  minimumNoticeMinutes: 24 * 60,
  bookingWindowDays: 30,
  maxPerDay: null,
  tentativeBlocks: true,
};
