import { type MeetingsView, meetingsStore } from "./meetingsStore.ts";

/** Changes which meetings are shown, and how. */
export function setMeetingsView(change: Partial<MeetingsView>): void {
  meetingsStore.setState(({ view }) => ({ view: { ...view, ...change } }));
}
