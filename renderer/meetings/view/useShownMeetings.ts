import type { MeetingView } from "#shared/scheduling/meetings/meetingView.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { meetingsStore } from "./meetingsStore.ts";
import { shownMeetings } from "./shownMeetings.ts";

/** What was asked for last: several parts of the screen want the same, of thousands. */
let last: { readonly of: readonly unknown[]; readonly shown: readonly MeetingView[] } | undefined;

/** The meetings that are shown, in their order. */
export function useShownMeetings(): readonly MeetingView[] {
  const meetings = meetingsStore((state) => state.meetings);
  const { at: _, zone: __, ...view } = meetingsStore((state) => state.view);
  const now = meetingsStore((state) => state.now);
  const language = useLanguage();
  const of = [meetings, now, language, ...Object.values(view)];
  if (last?.of.length !== of.length || !of.every((part, index) => Object.is(part, last?.of[index])))
    last = { of, shown: shownMeetings(meetings ?? [], view, now, language) };
  return last.shown;
}
