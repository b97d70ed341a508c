import { meetingsStore } from "./meetingsStore.ts";

/** Says what was done to those who do not see it. */
export function tellMeetings(text: string): void {
  meetingsStore.setState(({ told }) => ({ told: { text, count: told.count + 1 } }));
}
