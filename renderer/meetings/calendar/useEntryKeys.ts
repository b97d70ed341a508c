import { type KeyboardEvent, useEffect, useRef } from "react";
import { meetingsStore } from "../view/meetingsStore.ts";
import { openMeeting } from "../view/openMeeting.ts";
import { ownClock } from "../view/ownClock.ts";
import { setMeetingsView } from "../view/setMeetingsView.ts";
import { shifted } from "./shifted.ts";
import type { Entry } from "./useEntries.ts";

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** The keys of a calendar: arrows go from meeting to meeting, Page Up and Page Down to the next stretch, Escape closes the one that is open. `current`: the one to tab to. */
export function useEntryKeys(entries: readonly Entry[]): {
  readonly current: string | undefined;
  readonly onKeyDown: (event: KeyboardEvent) => void;
} {
  const active = meetingsStore((state) => state.active);
  const focusing = useRef(false);
  const current = entries.find(({ meeting }) => meeting.id === active) ?? entries[0];
  useEffect(() => {
    if (!focusing.current || !current) return;
    focusing.current = false;
    document.querySelector<HTMLElement>(`[data-meeting="${CSS.escape(current.meeting.id)}"]`)?.focus();
  });
  return {
    current: current?.meeting.id,
    onKeyDown: (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const isMeeting = event.target instanceof HTMLElement && event.target.hasAttribute("data-meeting");
      const step = steps[event.key];
      if (event.key === "PageUp" || event.key === "PageDown") {
        focusing.current = true;
        const { view } = meetingsStore.getState();
        setMeetingsView({ at: shifted(view, event.key === "PageDown" ? 1 : -1, ownClock()) });
      } else if (isMeeting && step !== undefined && current) {
        const next = entries[entries.indexOf(current) + step];
        if (!next) return;
        focusing.current = true;
        meetingsStore.setState({ active: next.meeting.id });
      } else if (isMeeting && (event.key === "Enter" || event.key === " ") && current)
        openMeeting(current.meeting.id);
      else if (isMeeting && event.key === "Escape") meetingsStore.setState({ opened: undefined });
      else return;
      event.preventDefault();
    },
  };
}
