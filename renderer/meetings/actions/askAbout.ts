import { type Asking, meetingsStore } from "../view/meetingsStore.ts";

/** Opens the dialog in which a meeting is changed; undefined closes it. */
export function askAbout(asking: Asking | undefined): void {
  meetingsStore.setState({ asking });
}
