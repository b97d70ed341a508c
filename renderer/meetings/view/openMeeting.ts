import { meetingsStore } from "./meetingsStore.ts";

/** Shows everything of a meeting beside the others. */
export function openMeeting(id: string): void {
  meetingsStore.setState({ opened: id, active: id });
}
