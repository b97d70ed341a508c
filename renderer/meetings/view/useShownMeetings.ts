import { useMemo } from "react";
import type { MeetingView } from "#shared/scheduling/meetings/meetingView.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { meetingsStore } from "./meetingsStore.ts";
import { shownMeetings } from "./shownMeetings.ts";

/** The meetings that are shown, in their order. */
export function useShownMeetings(): readonly MeetingView[] {
  const meetings = meetingsStore((state) => state.meetings);
  const view = meetingsStore((state) => state.view);
  const now = meetingsStore((state) => state.now);
  const language = useLanguage();
  return useMemo(() => shownMeetings(meetings ?? [], view, now, language), [meetings, view, now, language]);
}
