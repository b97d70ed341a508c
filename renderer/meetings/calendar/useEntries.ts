import type { MeetingView } from "#shared/scheduling/meetings/meetingView.ts";
import { meetingsStore } from "../view/meetingsStore.ts";
import { useShownMeetings } from "../view/useShownMeetings.ts";
import { zoneOf } from "../view/zoneOf.ts";
import { placeOf } from "./placeOf.ts";

/** A meeting, and where it stands in a calendar. */
export type Entry = ReturnType<typeof placeOf> & { readonly meeting: MeetingView };

/** The meetings of some dates (days since 1970-01-01), in the order of their time. */
export function useEntries(first: number, days: number): readonly Entry[] {
  const shown = useShownMeetings();
  const zone = meetingsStore(({ view }) => view.zone);
  const [earliest, latest] = [(first - 1) * 86_400_000, (first + days + 1) * 86_400_000];
  return shown
    .filter(({ start }) => start >= earliest && start < latest)
    .map((meeting) => ({ meeting, ...placeOf(meeting, zoneOf(meeting, zone)) }))
    .filter(({ day }) => day >= first && day < first + days);
}
