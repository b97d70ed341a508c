import { type MeetingStep, meetingsHistory } from "./meetingsHistory.ts";

/** Steps that are remembered. */
const most = 200;

/** Remembers what was done, so that it can be taken back. */
export function rememberStep(step: MeetingStep): void {
  meetingsHistory.setState(({ done }) => ({ done: [...done, step].slice(-most), undone: [] }));
}
