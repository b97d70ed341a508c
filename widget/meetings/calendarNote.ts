import { type IcsMeeting, meetingIcs } from "#shared/scheduling/requests/meetingIcs.ts";
import type { MeetingWords } from "./meetingWords.ts";

/** What is said of a meeting that was asked for or booked, with a file for the visitor's own calendar. */
export function calendarNote(
  words: MeetingWords,
  text: string,
  meeting: Omit<IcsMeeting, "description" | "now">,
) {
  const file = meetingIcs({ ...meeting, description: text, now: Math.floor(Date.now() / 1000) });
  const url = `data:text/calendar;charset=utf-8,${encodeURIComponent(file)}`;
  return { text, link: { label: words.keep, url, newTab: false } };
}
