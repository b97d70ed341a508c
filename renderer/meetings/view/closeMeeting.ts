import { meetingsStore } from "./meetingsStore.ts";

/** Closes what is shown of one meeting; the focus goes back to where it stands. */
export function closeMeeting(): void {
  const { opened } = meetingsStore.getState();
  meetingsStore.setState({ opened: undefined });
  if (opened === undefined) return;
  const find = (id: string) => document.querySelector<HTMLElement>(`[data-meeting="${CSS.escape(id)}"]`);
  find(opened)?.focus();
}
